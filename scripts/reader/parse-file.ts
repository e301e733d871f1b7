import { stampOf } from "../cache/stamp.ts";
import type { ArticleRules } from "./article.ts";
import { openFile } from "./files.ts";
import { parseArticle } from "./parse-article.ts";
import type { ArticleFile, ParseTask } from "./parse-files.ts";
import { keyOf, type ParsedFile, recordOf } from "./record.ts";
import { decodeText } from "./text.ts";
import { cannotOpen } from "./text-problems.ts";

/** Parses the files of a task. */
export function parseBatch({ files, rules }: ParseTask): ParsedFile[] {
  return files.map((file) => parseFile(file, rules));
}

/** Reads a file and parses it. */
function parseFile({ file, path }: ArticleFile, rules: ArticleRules): ParsedFile {
  const opened = openFile(path);
  if (!opened) return { key: undefined, stamp: "", record: recordOf([cannotOpen(file)]) };
  const { bytes, stats } = opened;
  const key = keyOf(bytes, file);
  const text = decodeText(bytes, file);
  const parsed = typeof text === "string" ? parseArticle(text, file.normalize("NFC"), rules) : [text];
  return { key, stamp: stampOf(stats, file), record: recordOf(parsed) };
}
