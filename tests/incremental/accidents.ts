import { cp, readdir, readFile, rm, stat, truncate, utimes, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { groundOf } from "../../scripts/release/switch.ts";
import type { Random } from "../synthetic/random.ts";
import type { Room } from "./room.ts";
import { addressOf, type Draft, type Site } from "./site.ts";

/** What an accident happens to. */
export interface Scene {
  room: Room;
  /** The site as it shall be built after the accident. */
  site: Site;
  /** As it was built last. */
  before: Site;
  random: Random;
}

/** Does harm, or what looks like it, before a release is made, and says what it did; nothing where there is no occasion. */
export type Accident = (scene: Scene) => Promise<string | undefined>;

export const accidents: Record<string, Accident> = {
  "a byte of the cache flipped": harm(async (file, random) => {
    await writeFile(file, flipped(await readFile(file), random));
    return "one of its bytes";
  }),
  "a file of the cache cut short": harm(async (file, random) => {
    const { size } = await stat(file);
    const left = random.whole(0, Math.max(0, size - 1));
    await truncate(file, left);
    return `${left} of ${size} bytes left`;
  }),
  "a file of the cache deleted": harm(async (file) => {
    await rm(file);
    return "gone";
  }),
  "a folder of the cache deleted": async ({ room, random }) => {
    const folders = await foldersIn(room.warm.cache);
    if (folders.length === 0) return undefined;
    const name = random.pick(folders);
    await rm(join(room.warm.cache, name), { recursive: true });
    return name;
  },
  "the cache deleted": async ({ room }) => {
    await rm(room.warm.cache, { recursive: true, force: true });
    return "whole";
  },
  // A server of CI restores the cache of some earlier build, by the nearest key it has.
  "the cache of an earlier build put back": async ({ room }) => {
    const kept = join(room.folder, "kept-cache");
    const had = await stat(kept).catch(() => undefined);
    if (had) {
      await rm(room.warm.cache, { recursive: true, force: true });
      await cp(kept, room.warm.cache, { recursive: true });
      await rm(kept, { recursive: true });
    } else await cp(room.warm.cache, kept, { recursive: true });
    return had ? "done" : "kept for the next time";
  },
  "the ground of the release harmed": async ({ room, random }) => {
    const ground = groundOf(room.warm.output);
    const file = await pickFile(ground, random);
    if (file === undefined) return undefined;
    const harms = {
      "written over": () => writeFile(file, "khác"),
      "a byte flipped, with the times it had": async () => {
        const { atime, mtime } = await stat(file);
        await writeFile(file, flipped(await readFile(file), random));
        await utimes(file, atime, mtime);
      },
      "slipped in": () => writeFile(`${file}.php`, "<?php"),
      deleted: () => rm(file),
      "deleted with all others": () => rm(ground, { recursive: true }),
    };
    const [name, hurt] = random.pick(Object.entries(harms));
    await hurt();
    return `${relative(ground, file)}: ${name}`;
  },
  "every file touched": async ({ room, site }) => {
    await room.write(site);
    await room.touch();
    return "new times of change";
  },
  "an article without a title, then mended": ({ room, site, random }) =>
    failing(room, site, (draft) => ({ ...draft, title: "" }), random),
  "a link that leads nowhere, then mended": ({ room, site, random }) =>
    failing(room, site, (draft) => withText(draft, `[Xem](${addressOf(draft)}khong-co/)`), random),
  "a picture that is half there, then mended": async ({ room, site, random }) => {
    const path = "tin-tuc/anh-nua.jpg";
    const whole = [...site.files.values()].find((bytes) => bytes[0] === 0xff);
    if (!whole) return undefined;
    const files = new Map(site.files).set(path, whole.subarray(0, whole.length >> 1));
    return failing(room, { ...site, files }, (draft) => ({ ...draft, image: path }), random);
  },
  "a build that is killed": async ({ room, site, random }) => {
    await room.write(site);
    const life = random.whole(300, 2500);
    const { code } = await room.build(site, room.warm, [], life);
    return `after ${life} ms${code === null ? "" : ", too late"}`;
  },
  // What it keeps in the cache is of the site before, and it may write it last.
  "another build beside it, in the same cache": async ({ room, before, site }) => {
    const beside = { ...room.warm, output: join(room.folder, "beside") };
    await rm(beside.output, { recursive: true, force: true });
    await room.write({ ...before, program: site.program });
    const [first, second] = await Promise.all([room.build(before, beside), room.build(before)]);
    for (const { code, stderr } of [first, second])
      if (code !== 0 && !isGuard(stderr)) throw new Error(stderr);
    return "of the site as it was before";
  },
};

function flipped(bytes: Buffer, random: Random): Buffer {
  const at = random.whole(0, Math.max(0, bytes.length - 1));
  bytes[at] = (bytes[at] ?? 0) ^ (1 << random.whole(0, 7));
  return bytes;
}

/** Does harm to one file of the cache; each of its folders is as likely, however many files it has. */
function harm(hurt: (file: string, random: Random) => Promise<string>): Accident {
  return async ({ room, random }) => {
    const { cache } = room.warm;
    const folders = await foldersIn(cache);
    if (folders.length === 0) return undefined;
    const file = await pickFile(join(cache, random.pick(folders)), random);
    return file && `${relative(cache, file)}: ${await hurt(file, random)}`;
  };
}

/** A file of a folder; none where there is none. */
async function pickFile(folder: string, random: Random): Promise<string | undefined> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.length === 0 ? undefined : random.pick(files.sort());
}

async function foldersIn(cache: string): Promise<string[]> {
  const found = await readdir(cache, { withFileTypes: true }).catch(() => []);
  return found
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** A build of the site with a fault in one article: it must fail, and leave nothing that the next takes for good. */
async function failing(
  room: Room,
  site: Site,
  spoil: (draft: Draft) => Draft,
  random: Random,
): Promise<string | undefined> {
  const sound = site.articles.filter((one) => !one.broken && !one.draft);
  // Of one that waits for its hour only the text is judged.
  const chosen = random.pick(sound.filter(({ at }) => at <= site.now));
  const articles = sound.map((one) => (one === chosen ? spoil(one) : one));
  const spoiled = { ...site, articles };
  await room.write(spoiled);
  const { code, stderr } = await room.build(spoiled);
  if (code === 0 || isGuard(stderr)) throw new Error(`a site with an error was released: ${stderr}`);
  return `${chosen.section}/${chosen.slug}`;
}

function withText(draft: Draft, text: string): Draft {
  return { ...draft, paragraphs: [...draft.paragraphs, text] };
}

function isGuard(stderr: string): boolean {
  return stderr.includes("--confirm-removals");
}
