import { asWarning, type Place, type Problem, problemAt } from "../model/problem.ts";
import { fold } from "../model/vietnamese.ts";

/** Words that name a picture as a picture and say nothing of what is on it, accents aside. */
const empty = new Set(
  [
    "ảnh, hình, tranh, bức ảnh, hình ảnh, tấm ảnh, ảnh chụp, ảnh minh họa, hình minh họa, tranh minh họa, minh họa, hình ảnh minh họa, ảnh tư liệu, ảnh đại diện, ảnh bài viết, ảnh đầu bài, ảnh bìa, ảnh trong bài",
    "mô tả, mô tả ảnh, lời mô tả, điều thấy trong ảnh, điều nhìn thấy trong ảnh, không có mô tả, chú thích, tên ảnh",
    "image, picture, photo, pic, img, thumbnail, banner, screenshot, alt, alt text, caption, untitled, undefined, null, none, no alt, test, logo, icon",
  ].flatMap((row) => row.split(", ").map(fold)),
);
const fileEnding = /\.(?:jpe?g|png|webp|gif|bmp|tiff?|heic|avif|svg|pdf)$/i;
/** What cameras, phones and chat programs call their files, and what editors number: `IMG_1234`, `Ảnh 1`. */
const numbered =
  /^(?:img|image|dsc[nf]?|pxl|photo|picture|pic|screenshot|screen shot|scan|fb img|received|zalo|viber image|anh|hinh|tranh|buc anh|hinh anh|z|h)[\s_.-]*(?:so[\s_-]*)?\d[\s\d_.-]*$/;
const onlyCredit =
  /^(?:ảnh|tranh|nguồn|photo|nguồn ảnh)\s*:\s*(?:\p{Lu}[\p{L}.]*|PV|BBT)(?:\s+\p{Lu}[\p{L}.]*){0,4}\s*\.?$/iu;

/** The words that go with a picture, as an editor wrote them. */
export interface PictureWords {
  src: string;
  alt: string;
  caption?: string | undefined;
}

/**
 * Whether a picture's description tells somebody who cannot see it what is on it (WCAG 1.1.1). What is refused are the
 * descriptions found on old portals: codes (“h3”, “cd”), file names, “ảnh”, a camera's numbering, a photographer's name.
 *
 * @returns a problem at `place`, or none
 */
export function judgeAlt({ src, alt, caption }: PictureWords, place: Place): Problem[] {
  const words = alt.replace(/\s+/g, " ").trim();
  if (words === "") {
    const fix = "Viết lời mô tả trong ngoặc vuông: ![điều thấy trong ảnh](tên tệp).";
    return [problemAt(place, "CT-403", `Ảnh “${src}” thiếu lời mô tả.`, fix)];
  }
  if (isJunk(words, src)) {
    const fix =
      "Viết một câu ngắn tả điều thấy trong ảnh, ví dụ “Bà con xếp hàng chờ làm thủ tục ở bộ phận một cửa”.";
    const message = `Lời mô tả “${words.slice(0, 60)}” của ảnh “${src}” không cho biết trong ảnh có gì.`;
    return [problemAt(place, "CT-406", message, fix)];
  }
  if (caption === undefined || bare(caption) !== bare(words)) return [];
  const message = `Lời mô tả ảnh “${src}” chép lại chú thích, nên người nghe máy đọc phải nghe hai lần.`;
  const fix = "Lời mô tả: tả điều thấy trong ảnh. Chú thích: nói ai, ở đâu, khi nào.";
  return [asWarning(problemAt(place, "CT-406", message, fix))];
}

function isJunk(words: string, src: string): boolean {
  const plain = bare(words);
  if ((words.match(/\p{L}/gu)?.length ?? 0) < 3 || empty.has(plain) || numbered.test(plain)) return true;
  if (fileEnding.test(words) || onlyCredit.test(words)) return true;
  // One word of a kind that only machines make: with digits or joints in it, or the file's own name.
  const stem = src.replace(/^.*\//, "").replace(/\.\w+$/, "");
  if (/\s/.test(words)) return false;
  return /[\d_]|-.*-/.test(words) || (words === stem && /^[\w-]+$/.test(stem));
}

function bare(text: string): string {
  return fold(text)
    .replace(/^[\s"'“”.…()[\]]+|[\s"'“”.…()[\]]+$/gu, "")
    .replace(/\s+/g, " ");
}
