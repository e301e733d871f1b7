import { once } from "./once.tsx";

/** A plain link: the header it leads to can take focus, so the browser moves focus there without any script. */
export const BackToTop = once(() => {
  return (
    <p class="back-to-top">
      <a href="#dau-trang">
        <span aria-hidden="true">↑ </span>Đầu trang
      </a>
    </p>
  );
});
