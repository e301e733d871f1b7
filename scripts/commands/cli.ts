import { parseArgs } from "node:util";
import { parseMoment } from "../model/date.ts";
import { ContentError } from "../model/problem.ts";
import { ReleaseError } from "../release/error.ts";
import { report } from "./report.ts";

/** An option of a command: its default, and a sentence for `--help`. Without a default it is a switch. */
export interface Option {
  help: string;
  default?: string;
  /** What stands for the value in `--help`. */
  value?: string;
}

export interface Command<Name extends string> {
  /** How the command is typed: `npm run build --`. */
  usage: string;
  about: string;
  options: Record<Name, Option>;
  run(options: Record<Name, string | undefined>, words: string[]): Promise<number>;
}

/** A mistake in what was typed, in one Vietnamese sentence. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** Runs a command with the words of the command line. No error reaches the person as a stack trace. */
export async function runCommand<Name extends string>(command: Command<Name>): Promise<void> {
  let content = "";
  try {
    const { values, positionals } = parse(command);
    content = (values as Record<string, string | undefined>).content ?? "";
    if (values.help) {
      console.log(helpText(command));
      return;
    }
    process.exitCode = await command.run(values, positionals);
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof ContentError) report(error.problems, content);
    else console.error(explain(error));
  }
}

/** The clock a command goes by: `--now`, or the machine's. Milliseconds since the epoch. */
export function clockOf(now: string | undefined): number {
  if (now === undefined) return Date.now();
  const moment = parseMoment(now, "Asia/Ho_Chi_Minh");
  if (moment) return moment.epoch;
  throw new UsageError(`--now “${now}” không phải ngày giờ. Viết như 2018-12-05T07:56:00+07:00.`);
}

/** A whole number an option carries, or nothing where it was not given. */
export function countOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageError(`--${name} “${text}” không phải một số. Viết như --${name} 25.`);
}

/** The words of the command line by option; a switch that is on reads `true`. */
function parse<Name extends string>({ options }: Command<Name>) {
  const known = Object.entries<Option>(options).map(([name, option]) => {
    const type: "string" | "boolean" = option.value ? "string" : "boolean";
    return [name, option.default === undefined ? { type } : { type, default: option.default }];
  });
  try {
    const { values, positionals } = parseArgs({
      options: { ...Object.fromEntries(known), help: { type: "boolean", short: "h" } },
      allowPositionals: true,
    });
    const texts = Object.entries(values).map(([name, value]) => [name, String(value)]);
    return { values: Object.fromEntries(texts) as Record<Name | "help", string | undefined>, positionals };
  } catch (error) {
    const name = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : "")?.[1];
    throw new UsageError(`Không hiểu ${name ?? "câu lệnh này"}. Gõ thêm --help để xem cách dùng.`);
  }
}

function helpText<Name extends string>({ usage, about, options }: Command<Name>): string {
  const rows = Object.entries<Option>(options).map(([name, { help, value, default: standard }]) => {
    const left = `  --${name}${value ? ` ${value}` : ""}`;
    return `${left.padEnd(24)}${help}${standard ? ` (mặc định: ${standard})` : ""}`;
  });
  return [`${usage}\n`, about, "", ...rows, `${"  --help".padEnd(24)}Xem lời hướng dẫn này`].join("\n");
}

/** What the system says when a disk or a right is at fault, in words that help. */
const systemFaults: Record<string, string> = {
  ENOSPC: "Ổ đĩa đầy, không ghi thêm được. Dọn bớt ổ đĩa rồi chạy lại.",
  EFBIG: "Tệp lớn hơn mức hệ thống cho ghi (ulimit -f). Nới mức ấy rồi chạy lại.",
  EDQUOT: "Hết hạn mức ổ đĩa. Dọn bớt tệp rồi chạy lại.",
  EACCES: "Không có quyền đọc hoặc ghi ở đó. Kiểm tra quyền của thư mục rồi chạy lại.",
  EPERM: "Không có quyền làm việc ấy ở đó. Kiểm tra quyền của thư mục rồi chạy lại.",
  EROFS: "Ổ đĩa chỉ cho đọc. Chọn thư mục khác bằng --output.",
  EMFILE: "Máy đang mở quá nhiều tệp. Đóng bớt chương trình rồi chạy lại.",
  EIO: "Ổ đĩa báo lỗi khi đọc hoặc ghi. Kiểm tra ổ đĩa rồi chạy lại.",
};

/** Node says ENOENT of a disk that is full or read-only: https://github.com/nodejs/node/issues/47098 */
const noFolder =
  "Không tạo được thư mục ở đó. Xem ổ đĩa còn chỗ và cho ghi không, đường dẫn có đúng không, rồi chạy lại.";

function explain(error: unknown): string {
  if (error instanceof ReleaseError || error instanceof UsageError) return `✖ ${error.message}`;
  if (process.env.CONG_TIN_DEBUG)
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  const { code = "", syscall, path } = error as NodeJS.ErrnoException;
  const kept = "Trang đang chạy không bị đụng tới.";
  const fault = code === "ENOENT" && syscall === "mkdir" ? noFolder : systemFaults[code];
  if (fault) return `✖ ${fault}${path ? ` (${path})` : ""} ${kept}`;
  const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  return `✖ Có sự cố ngoài dự tính: ${reason} ${kept} Đặt CONG_TIN_DEBUG=1 rồi chạy lại để xem chi tiết.`;
}
