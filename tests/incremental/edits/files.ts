import type { Random } from "../../synthetic/random.ts";
import { bytesOf, pdfOf, SHELF } from "../begin.ts";
import { pathOf, type Site } from "../site.ts";
import { type Edit, editOf } from "./edit.ts";

const isPicture = (path: string): boolean => /\/anh-\d+\.jpg$/.test(path);
const isDownload = (path: string): boolean => path.endsWith(".pdf");

/** Pictures and attachments: new ones, other bytes under the same name, none any more. */
export const fileEdits: Record<string, Edit> = {
  "picture added to an article": editOf("picture", (draft, site, { random, pictures }) => {
    const path = `${SHELF}/anh-${++site.made}.jpg`;
    site.files.set(path, bytesOf(pictures, random.whole(0, 8)));
    if (random.chance(0.5)) draft.image = path;
    else draft.figure = path;
    return path;
  }),
  "picture of another article shown too": editOf("picture", (draft, site, { random }) => {
    draft.image = pick(site, isPicture, random);
    return `${draft.image}`;
  }),
  "picture taken from an article": editOf(
    "picture",
    (draft) => {
      const gone = draft.image ?? draft.figure;
      delete draft[draft.image === undefined ? "figure" : "image"];
      return `${gone} is gone`;
    },
    ({ image, figure }) => image !== undefined || figure !== undefined,
  ),
  "picture replaced under its name": (site, { random, pictures }) => {
    const used = new Set(site.articles.flatMap(({ image, figure }) => [image, figure]));
    const path = pick(site, (one) => isPicture(one) && used.has(one), random);
    if (path === undefined) return undefined;
    const others = pictures.filter((one) => !equal(one, site.files.get(path)));
    site.files.set(path, bytesOf(others, random.whole(0, others.length - 1)));
    return path;
  },
  "attachment added": editOf("attachment", (draft, site) => {
    const path = `${SHELF}/tep-${++site.made}.pdf`;
    site.files.set(path, pdfOf(`Tệp số ${site.made}`));
    draft.attachments.push(path);
    return path;
  }),
  "picture offered for download": editOf("attachment", (draft, site, { random }) => {
    const path = pick(site, isPicture, random);
    if (path !== undefined && !draft.attachments.includes(path)) draft.attachments.push(path);
    return `${path}`;
  }),
  "attachment taken": editOf(
    "attachment",
    (draft) => `${draft.attachments.pop()} is gone`,
    ({ attachments }) => attachments.length > 0,
  ),
  "attachment replaced under its name": (site, { random }) => {
    const used = new Set(site.articles.flatMap(({ attachments }) => attachments));
    const path = pick(site, (one) => isDownload(one) && used.has(one), random);
    if (path === undefined) return undefined;
    site.files.set(path, pdfOf(`Tệp thay, lần ${++site.made}`));
    site.timeKept.push(path);
    return `${path}, of ${site.articles.filter(({ attachments }) => attachments.includes(path)).map(pathOf)}`;
  },
};

function pick({ files }: Site, fits: (path: string) => boolean, random: Random): string | undefined {
  const paths = [...files.keys()].filter(fits).sort();
  return paths.length > 0 ? random.pick(paths) : undefined;
}

function equal(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && Buffer.compare(one, other) === 0;
}
