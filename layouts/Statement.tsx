import type { Frame, StatementPage } from "../scripts/model/page.ts";
import { words } from "../scripts/model/vocabulary.ts";
import { MailBox, Phone } from "./components/Contact.tsx";

/** What was done so that everybody can read the portal, what was tested, what is not good yet, and how to complain. */
export function Statement({ page, frame }: { page: StatementPage; frame: Frame }) {
  return (
    <div class="article statement">
      <header class="article-head">
        <h1>{words.accessibility}</h1>
      </header>
      <div class="prose">
        <p>
          {frame.site.agency} muốn mọi người đều đọc và dùng được {frame.site.name}: người khiếm thị nghe máy
          đọc màn hình, người chỉ dùng bàn phím, người cần chữ to hay màu tương phản mạnh, người dùng điện
          thoại cũ trên đường truyền chậm.
        </p>
        <Standard />
        <Tested page={page} />
        <Gaps />
        <Complain frame={frame} />
      </div>
    </div>
  );
}

function Standard() {
  return (
    <>
      <h2>Theo tiêu chuẩn nào</h2>
      <p>
        Các trang được làm theo{" "}
        <a href="https://www.w3.org/TR/WCAG22/" rel="noopener" hreflang="en">
          Hướng dẫn tiếp cận nội dung web WCAG 2.2
        </a>{" "}
        mức AA; riêng độ tương phản của chữ theo mức AAA (từ 7:1 trở lên). Việc này cũng nhằm thực hiện Thông
        tư số 26/2020/TT-BTTTT về hỗ trợ người khuyết tật tiếp cận, sử dụng sản phẩm, dịch vụ thông tin và
        truyền thông. Đây là lời tự đánh giá, không phải giấy chứng nhận của cơ quan nào.
      </p>
    </>
  );
}

function Tested({ page }: { page: StatementPage }) {
  const { audit, day } = page;
  return (
    <>
      <h2>Đã kiểm tra những gì</h2>
      <p>
        Ngày {day}, phần mềm Cổng tin được kiểm tra trên cổng mẫu đi kèm, bằng bộ quy tắc axe-core {audit.axe}{" "}
        ({audit.rules} quy tắc) trong {audit.browser}: {audit.templates.length} loại trang, mỗi loại ở{" "}
        {audit.themes.length} giao diện và {audit.widths.length} bề rộng màn hình ({audit.widths.join(" và ")}{" "}
        điểm ảnh). Kết quả: không còn lỗi nào.
      </p>
      <ul>
        <li>Loại trang: {audit.templates.join("; ")}.</li>
        <li>Giao diện: {audit.themes.join("; ")}.</li>
        <li>
          Bàn phím: đi hết các liên kết, nút, ô tìm kiếm, trình đơn, bảng bằng phím Tab, Enter, Escape và mũi
          tên; luôn thấy đang ở đâu, không bị mắc kẹt.
        </li>
        <li>
          Phóng chữ lên 200 %, giãn chữ và giãn dòng, màn hình hẹp 320 điểm ảnh: không mất chữ, không phải kéo
          ngang (trừ bảng rộng).
        </li>
        <li>Cây trợ năng: tên và vai trò của các phần trang, bằng tiếng Việt.</li>
      </ul>
      <p>
        Mỗi lần phần mềm thay đổi, các phép thử ấy chạy lại. Mỗi bài khi đăng còn được máy soát: ảnh phải có
        lời mô tả, bảng phải có tên cột, tiêu đề phải đúng thứ bậc.
      </p>
    </>
  );
}

function Gaps() {
  return (
    <>
      <h2>Những chỗ chưa tốt</h2>
      <ul>
        <li>Chưa có người khiếm thị dùng thử với máy đọc màn hình; mới thử bằng máy.</li>
        <li>
          Máy chỉ tìm được một phần lỗi: lời mô tả ảnh có hay không thì máy biết, có đúng hay không thì không.
        </li>
        <li>
          Tệp đính kèm (PDF, Word, bảng tính) chưa được kiểm tra; nhiều tệp quét từ giấy, máy đọc không đọc
          được.
        </li>
        <li>
          Tính năng đọc thành tiếng, nếu có, dùng giọng của thiết bị; máy không có giọng tiếng Việt thì không
          nghe được.
        </li>
        <li>Trang tìm kiếm cần JavaScript; không có thì dùng sơ đồ trang.</li>
        <li>Những trang ở nơi khác mà cổng dẫn tới không thuộc phạm vi tuyên bố này.</li>
      </ul>
    </>
  );
}

function Complain({ frame }: { frame: Frame }) {
  const { agency, address, contacts } = frame.site;
  const { phone, email, hours } = contacts;
  return (
    <>
      <h2>Gặp trở ngại thì báo ai</h2>
      <p>
        Trang nào khó đọc, khó dùng, hoặc cần nội dung ở dạng khác (chữ to, bản Word, đọc qua điện thoại), mời
        báo cho {agency}, kèm địa chỉ trang:
      </p>
      <ul>
        {email && (
          <li>
            <MailBox address={email} />
          </li>
        )}
        {phone && (
          <li>
            <Phone number={phone} />
          </li>
        )}
        <li>Đến tận nơi hoặc gửi thư: {address}</li>
        {hours && <li>Giờ làm việc: {hours}</li>}
      </ul>
    </>
  );
}
