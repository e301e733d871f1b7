import { parseArgs } from "node:util";
import { parseMoment } from "../model/date.ts";
import { ContentError, type Problem, problemText } from "../model/problem.ts";
import { ReleaseError } from "../release/release.ts";

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
  try {
    const { values, positionals } = parse(command);
    if (values.help) {
      console.log(helpText(command));
      return;
    }
    process.exitCode = await command.run(values, positionals);
  } catch (error) {
    process.exitCode = 1;
    console.error(explain(error));
  }
}

/** The clock a command goes by: `--now`, or the machine's. Milliseconds since the epoch. */
export function clockOf(now: string | undefined): number {
  if (now === undefined) return Date.now();
  const moment = parseMoment(now, "Asia/Ho_Chi_Minh");
  if (moment) return moment.epoch;
  throw new UsageError(`--now “${now}” không phải ngày giờ. Viết như 2018-12-05T07:56:00+07:00.`);
}

/** All problems, one a line, and how many there are. */
export function problemList(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const count = [errors && `${errors} lỗi`, warnings && `${warnings} lời nhắc`].filter(Boolean).join(", ");
  return [...problems.map(problemText), count].join("\n");
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

function explain(error: unknown): string {
  if (error instanceof ContentError) return problemList(error.problems);
  if (error instanceof ReleaseError || error instanceof UsageError) return `✖ ${error.message}`;
  if (process.env.CONG_TIN_DEBUG)
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  return `✖ Có sự cố ngoài dự tính: ${reason} Trang đang chạy không bị đụng tới. Đặt CONG_TIN_DEBUG=1 rồi chạy lại để xem chi tiết.`;
}
