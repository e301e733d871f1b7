import { type Archive, readArchive } from "./archive.ts";

/** What is wrong with a file: the end of a sentence that begins with its name, and what to do. */
export interface Refusal {
  clause: string;
  fix: string;
}

/** Office documents, and what stands in the part by which each tells its kind. */
const documents: Record<string, { part: string; kind: RegExp }> = {
  docx: { part: "[Content_Types].xml", kind: /wordprocessingml\.(?:document|template)\.main\+xml/ },
  xlsx: { part: "[Content_Types].xml", kind: /spreadsheetml\.(?:sheet|template)\.main\+xml/ },
  pptx: {
    part: "[Content_Types].xml",
    kind: /presentationml\.(?:presentation|slideshow|template)\.main\+xml/,
  },
  odt: { part: "mimetype", kind: /^application\/vnd\.oasis\.opendocument\.text(?:-template)?\s*$/ },
  ods: { part: "mimetype", kind: /^application\/vnd\.oasis\.opendocument\.spreadsheet(?:-template)?\s*$/ },
};

/** Parts that hold programs: VBA and Excel 4 in OOXML (ECMA-376, MS-OFFMACRO2), Basic and scripts in OpenDocument. */
const macroPart =
  /(?:^|\/)vba(?:Project|Data)[^/]*\.(?:bin|xml)$|(?:^|\/)macrosheets\/|^(?:Basic|Scripts)\//i;
const macroKind = /macroEnabled|vnd\.ms-office\.vbaProject|ms-excel\.(?:intl)?macrosheet/i;

/** What runs when somebody opens it. */
const programs =
  /^(?:exe|com|scr|pif|bat|cmd|msi|msp|msc|dll|cpl|sys|hta|jar|js|jse|vbs|vbe|wsf|wsh|ps1|psm1|reg|lnk|inf|chm|scf|gadget|application|appx|msix|apk|ipa|app|dmg|pkg|sh|run|deb|rpm|appimage)$/;
/** What may run programs of its own; the old formats of Office cannot say that they have none. */
const macroFormats =
  /^(?:doc|dot|docm|dotm|xls|xlt|xla|xlsm|xltm|xlam|xlsb|xll|ppt|pot|pps|ppa|pptm|potm|ppsm|ppam|sldm|mdb|accdb)$/;
/** What nobody looks into. */
const archives = /^(?:zip|rar|7z|tar|gz|tgz|bz2|xz|zst|cab|arj|lzh|ace|iso|img|vhd|vhdx)$/;

/** Judges a file that is packed as ZIP: a document must be what its name says and hold no program, nor may an archive. */
export async function judgeArchive(bytes: Buffer, type: string): Promise<Refusal | undefined> {
  const document = documents[type];
  const archive = await readArchive(bytes, document ? [document.part] : []);
  if (!archive) {
    return {
      clause: "bị hỏng hoặc thiếu một phần",
      fix: "Chép lại tệp gốc, hoặc mở ra lưu lại rồi thay vào.",
    };
  }
  if (!document) return judgeContents(archive);
  const kind = archive.parts.get(document.part) ?? "";
  const macro = archive.names.find((name) => macroPart.test(name));
  if (macro !== undefined || macroKind.test(kind)) {
    const clause = `có macro bên trong${macro === undefined ? "" : ` (${macro})`}`;
    return { clause, fix: `Mở tệp, xoá macro, lưu lại thành ${type} rồi thay vào.` };
  }
  return document.kind.test(kind) ? undefined : notWhatItSays(type);
}

/** A file whose bytes are of another kind than its name. */
export function notWhatItSays(type: string): Refusal {
  return {
    clause: `không phải tệp ${type} như tên của nó nói`,
    fix: "Kiểm tra lại tệp rồi lưu đúng loại.",
  };
}

/** The first entry nobody should be offered. */
function judgeContents({ names }: Archive): Refusal | undefined {
  for (const name of names) {
    // Windows drops dots and spaces at a name's end: “a.exe. ” is a.exe there.
    const [, ending = ""] = /\.([^./]+?)[. ]*$/.exec(name.toLowerCase()) ?? [];
    const what = whatIs(ending);
    if (what) return { clause: `chứa “${name}”, ${what.clause}`, fix: what.fix };
  }
  return undefined;
}

function whatIs(ending: string): Refusal | undefined {
  const out = "Bỏ tệp ấy ra rồi nén lại.";
  if (programs.test(ending)) return { clause: "là chương trình chạy được", fix: out };
  if (macroFormats.test(ending)) {
    return {
      clause: "loại tệp có thể kèm macro",
      fix: "Lưu tệp ấy thành docx, xlsx, pptx hoặc pdf rồi nén lại.",
    };
  }
  if (archives.test(ending)) {
    return {
      clause: "một gói nén nữa, mà máy không xem được bên trong",
      fix: "Đưa các tệp trong đó ra ngoài rồi nén lại.",
    };
  }
  return undefined;
}
