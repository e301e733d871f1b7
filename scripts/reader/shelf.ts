import { posix } from "node:path";
import type { Attachment } from "../model/article.ts";
import type { Picture } from "../model/picture.ts";
import { type Place, type Problem, problemAt } from "../model/problem.ts";
import { attachmentTypes, inspectAttachment, isAttachmentName } from "./attachments.ts";
import type { ColourMemory } from "./colour-memory.ts";
import { type ContentFile, fileStamp } from "./files.ts";
import { inspectPicture, isPictureName } from "./pictures.ts";
import { suggestion } from "./suggest.ts";

/** What was found out about a file, kept while its size and time of change stay the same. */
export type ShelfMemory = Map<string, { stamp: string | undefined; found: unknown }>;

/** The pictures and attachments of the content folder, looked at when an article asks for them, and each once. */
export class Shelf {
  readonly #files: Map<string, ContentFile>;
  readonly #memory: ShelfMemory;
  readonly #colours: ColourMemory | undefined;
  readonly #used = new Set<string>();

  /** @param colours where pictures' colours are found; without it, pictures get no tint */
  constructor(files: readonly ContentFile[], memory: ShelfMemory, colours?: ColourMemory) {
    this.#files = new Map(files.map((entry) => [entry.file.normalize("NFC"), entry]));
    this.#memory = memory;
    this.#colours = colours;
  }

  /** The picture `src` names from the article at `place`. */
  async picture(src: string, place: Place): Promise<Picture | Problem> {
    const file = this.#find(src, place, isPictureName);
    if (!file) {
      return problemAt(
        place,
        "CT-401",
        `Không tìm thấy ảnh “${src}”.`,
        this.#nearby(src, place, isPictureName),
      );
    }
    if (!isPictureName(file.file)) {
      return problemAt(
        place,
        "CT-402",
        `“${src}” không phải loại ảnh đăng được.`,
        "Dùng ảnh jpg, png hoặc webp.",
      );
    }
    const found = await this.#look("picture", file, (path, name) =>
      inspectPicture(path, name, this.#colours),
    );
    if (typeof found !== "string") return found;
    return problemAt(
      place,
      "CT-402",
      `Ảnh “${src}” ${found}.`,
      "Lưu lại ảnh thành tệp jpg, png hoặc webp rồi thay vào.",
    );
  }

  /** The file offered for download that `src` names from the article at `place`. */
  async attachment(src: string, title: string, place: Place): Promise<Attachment | Problem> {
    const file = this.#find(src, place, isAttachmentName);
    if (!file) {
      return problemAt(
        place,
        "CT-404",
        `Không tìm thấy tệp “${src}”.`,
        this.#nearby(src, place, isAttachmentName),
      );
    }
    if (!isAttachmentName(file.file)) {
      const types = attachmentTypes.join(", ");
      return problemAt(
        place,
        "CT-405",
        `Tệp “${src}” thuộc loại không cho tải về.`,
        `Chỉ đính kèm ${types}.`,
      );
    }
    const found = await this.#look("attachment", file, inspectAttachment);
    if (!("clause" in found)) return { ...found, title };
    return problemAt(place, "CT-405", `Tệp “${src}” ${found.clause}.`, found.fix);
  }

  /** Pictures and attachments no article asked for. */
  unused(): ContentFile[] {
    return [...this.#files.values()].filter((entry) => !this.#used.has(entry.file));
  }

  #find(src: string, place: Place, fits: (name: string) => boolean): ContentFile | undefined {
    const path = posix.normalize(posix.join(posix.dirname(place.file), src)).normalize("NFC");
    const entry = this.#files.get(path);
    if (entry && fits(entry.file)) this.#used.add(entry.file);
    return entry;
  }

  async #look<Found>(
    use: "picture" | "attachment",
    entry: ContentFile,
    look: (path: string, file: string) => Promise<Found>,
  ): Promise<Found> {
    const stamp = fileStamp(entry);
    // A picture may be shown in one article and offered for download in another.
    const key = `${use} ${entry.path}`;
    const known = this.#memory.get(key);
    if (stamp !== undefined && known?.stamp === stamp) return known.found as Found;
    const found = await look(entry.path, entry.file);
    this.#memory.set(key, { stamp, found });
    return found;
  }

  #nearby(src: string, place: Place, fits: (name: string) => boolean): string {
    const folder = posix.dirname(place.file);
    const names = [...this.#files.keys()]
      .filter((file) => posix.dirname(file) === folder && fits(file))
      .map((file) => posix.basename(file));
    if (names.length === 0) return "Đặt tệp ấy vào cùng thư mục với bài, và viết đúng tên tệp.";
    return suggestion(src, names);
  }
}
