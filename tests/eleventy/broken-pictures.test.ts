import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findBrokenPictures } from "../../scripts/eleventy/broken-pictures.ts";
import type { PictureUse } from "../../scripts/model/picture.ts";
import { inspectPicture } from "../../scripts/reader/pictures.ts";
import { picture } from "../reader/bytes.ts";
import { contentFolder, told } from "../reader/content.ts";

const noise = picture()
  .resize(300, 200)
  .composite([
    {
      input: {
        create: {
          width: 300,
          height: 200,
          channels: 3,
          background: "#777",
          noise: { type: "gaussian", mean: 128, sigma: 40 },
        },
      },
    },
  ]);
const whole = {
  "a.jpg": await noise.clone().jpeg().toBuffer(),
  "b.jpg": await noise.clone().jpeg({ progressive: true }).toBuffer(),
  "c.png": await noise.clone().png().toBuffer(),
  "d.webp": await noise.clone().webp().toBuffer(),
};

/** A content folder with these pictures, each shown on a line of its own. */
async function shown(files: Record<string, Buffer>): Promise<{ folder: string; uses: PictureUse[] }> {
  const folder = await contentFolder(files);
  const uses: PictureUse[] = [];
  for (const file of Object.keys(files)) {
    const found = await inspectPicture(join(folder, file), file);
    if (typeof found === "string") throw new Error(found);
    uses.push({ picture: found, place: { file: "bai.md", line: uses.length + 1, column: 7 } });
  }
  return { folder, uses };
}

const message = (file: string) =>
  `Ảnh “${file}” bị hỏng hoặc thiếu một phần. Sửa: Lấy lại ảnh gốc, lưu thành tệp jpg, png hoặc webp rồi thay vào.`;

test("whole pictures of every kind are passed over", async () => {
  const { folder, uses } = await shown(whole);
  expect(uses).toHaveLength(4);
  expect(await findBrokenPictures(uses, folder)).toEqual([]);
});

describe.each([0.5, 0.9, 0.99])("cut short after %d of its bytes, and told at its line", (part) => {
  // Not WebP: its head says how long it is, so the reader has refused it before.
  test.each(Object.entries(whole).filter(([file]) => file !== "d.webp"))("%s", async (file, bytes) => {
    const cut = bytes.subarray(0, Math.floor(bytes.length * part));
    const { folder, uses } = await shown({ "trong.png": whole["c.png"], [file]: cut });
    expect(told(await findBrokenPictures(uses, folder))).toEqual([
      `✖ [CT-402] bai.md:2:7 — ${message(file)}`,
    ]);
  });
});

test("a picture that two articles show is decoded once and told at both", async () => {
  const { folder, uses } = await shown({ "a.jpg": whole["a.jpg"].subarray(0, 4000) });
  const [use] = uses as [PictureUse];
  const other = { ...use, place: { file: "an.md", line: 9, column: 3 } };
  expect(told(await findBrokenPictures([use, other], folder))).toEqual([
    `✖ [CT-402] an.md:9:3 — ${message("a.jpg")}`,
    `✖ [CT-402] bai.md:1:7 — ${message("a.jpg")}`,
  ]);
});

test("one that vanished since it was read is the machine's fault, not the picture's", async () => {
  const { folder, uses } = await shown({ "a.jpg": whole["a.jpg"] });
  const [use] = uses as [PictureUse];
  const gone = { ...use, picture: { ...use.picture, file: "khong-co.jpg" } };
  await expect(findBrokenPictures([gone], folder)).rejects.toThrow("ENOENT");
});
