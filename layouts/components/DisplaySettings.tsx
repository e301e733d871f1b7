import { once } from "./once.tsx";

/** How large letters are and in which colours: kept on the device. They work by script, so they show only with it. */
export const DisplaySettings = once(() => {
  return (
    <div class="display">
      <button type="button" name="text" value="-1" aria-label="A− chữ nhỏ hơn">
        A−
      </button>
      <button type="button" name="text" value="0" aria-label="A chữ cỡ thường">
        A
      </button>
      <button type="button" name="text" value="1" aria-label="A+ chữ lớn hơn">
        A+
      </button>
      <label>
        Màu{" "}
        <select name="theme">
          <option value="">Theo máy</option>
          <option value="light">Sáng</option>
          <option value="dark">Tối</option>
          <option value="contrast">Tương phản cao</option>
        </select>
      </label>
    </div>
  );
});
