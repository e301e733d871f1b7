import * as z from "zod";
import { isTimeZone, type Moment, parseMoment } from "./date.ts";
import type { ProblemCode } from "./problem.ts";
import { isSlug, slugOf } from "./slug.ts";

/**
 * The kinds of value an editor can write, each judged once. YAML is read with every scalar as text, so that a version
 * `1.10` stays `1.10`; these fields turn text into what the house works with.
 */

/** What a field's own rule says when it refuses a value: carried through zod to the problem an editor sees. */
export interface Refusal {
  code: ProblemCode;
  fix: string;
}

function refuse(context: z.core.$RefinementCtx<unknown>, message: string, refusal: Refusal): void {
  context.addIssue({ code: "custom", message, params: refusal, input: context.value });
}

/** Text on one line, from 1 to `limit` characters, without white space around it. */
export function line(limit: number) {
  return z.string().transform((text, context) => {
    const trimmed = text.replace(/\s+/gu, " ").trim();
    if (trimmed === "") {
      refuse(context, "bị bỏ trống", { code: "CT-207", fix: "Viết nội dung, hoặc xoá hẳn mục này." });
    } else if (trimmed.length > limit) {
      refuse(context, `dài ${trimmed.length} ký tự, quá ${limit}`, {
        code: "CT-207",
        fix: `Rút gọn còn nhiều nhất ${limit} ký tự.`,
      });
    }
    return trimmed;
  });
}

/** A name that gets an address of its own, of an author or a tag: it must hold a letter or a digit. */
export function name(limit: number) {
  return line(limit).superRefine((text, context) => {
    if (text === "" || slugOf(text) !== "") return;
    refuse(context, `là “${text}”, không có chữ hay số nào`, { code: "CT-207", fix: "Viết tên bằng chữ." });
  });
}

/** `true` or `false`, as text. */
export const flag = z.string().transform((text, context) => {
  const known = /^(true|false)$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (!known) {
    refuse(context, `là “${text}”, không phải true hay false`, {
      code: "CT-206",
      fix: "Viết true (có) hoặc false (không).",
    });
  }
  return known === "true";
});

/** A date and time in the portal's zone; see `parseMoment` for the forms. */
export function moment(zone: string, edge: "start" | "end" = "start") {
  return z.string().transform((text, context): Moment => {
    const parsed = parseMoment(text, zone, edge);
    if (parsed) return parsed;
    refuse(context, `là “${text}”, không phải một ngày giờ có thật`, {
      code: "CT-208",
      fix: "Viết ngày/tháng/năm giờ:phút, ví dụ 05/12/2018 07:56.",
    });
    return z.NEVER;
  });
}

/** A name that stands in an address: small letters without accents, digits, hyphens. */
export const slug = z.string().superRefine((text, context) => {
  if (isSlug(text)) return;
  refuse(context, `là “${text}”, không dùng làm địa chỉ được`, {
    code: "CT-207",
    fix: `Chỉ dùng chữ thường không dấu, số và dấu gạch nối, ví dụ ${slugOf(text).slice(0, 60) || "tin-tuc"}.`,
  });
});

/** An address of this site, without its domain: `/tin-cu/bai-213.html`. */
export const sitePath = z.string().superRefine((text, context) => {
  if (/^\/(?![/\\])[\w\-./~%]*$/.test(text) && !/\/(?:\.{0,2}\/|\.{1,2}$)/.test(text)) return;
  refuse(context, `là “${text}”, không phải một địa chỉ trong trang này`, {
    code: "CT-207",
    fix: "Viết địa chỉ bắt đầu bằng một dấu /, không có tên miền, ví dụ /tin-cu/bai-213.html.",
  });
});

/** An address on the web. */
export const webAddress = z.string().superRefine((text, context) => {
  if (URL.canParse(text) && /^https?:\/\//i.test(text)) return;
  refuse(context, `là “${text}”, không phải địa chỉ trang web`, {
    code: "CT-207",
    fix: "Viết cả địa chỉ, bắt đầu bằng https://, ví dụ https://example.vn/.",
  });
});

/** Where people can write to: a mail box, or a page of the web. */
export const mailBoxOrPage = z.string().superRefine((text, context) => {
  if (z.email().safeParse(text).success || webAddress.safeParse(text).success) return;
  refuse(context, `là “${text}”, không phải hộp thư hay địa chỉ trang web`, {
    code: "CT-207",
    fix: "Viết hộp thư, ví dụ antoan@example.vn, hoặc cả địa chỉ trang, bắt đầu bằng https://.",
  });
});

/** A whole site on the web: its address without a path. */
export const webOrigin = webAddress.superRefine((text, context) => {
  if (!URL.canParse(text) || new URL(text).href === `${new URL(text).origin}/`) return;
  refuse(context, `là “${text}”, có phần sau tên miền`, {
    code: "CT-207",
    fix: `Chỉ viết tên miền: ${new URL(text).origin}.`,
  });
});

/** An IANA time zone. */
export const timeZone = z.string().superRefine((text, context) => {
  if (isTimeZone(text)) return;
  refuse(context, `là “${text}”, không phải một múi giờ`, {
    code: "CT-207",
    fix: "Ở Việt Nam viết Asia/Ho_Chi_Minh.",
  });
});

/** A whole number within limits. */
export function wholeNumber(least: number, most: number) {
  return z.string().transform((text, context) => {
    const number = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (!(number >= least && number <= most)) {
      refuse(context, `là “${text}”, không phải số nguyên từ ${least} đến ${most}`, {
        code: "CT-207",
        fix: `Viết một số từ ${least} đến ${most}.`,
      });
    }
    return number;
  });
}

/** A colour as `#rrggbb`, in small letters. */
export const colour = z.string().transform((text, context) => {
  const hex = text.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(hex)) return hex;
  refuse(context, `là “${text}”, không phải một mã màu`, {
    code: "CT-207",
    fix: 'Viết dấu # và sáu chữ số 0-9, a-f, trong ngoặc kép, ví dụ "#0b4f5c".',
  });
  return z.NEVER;
});
