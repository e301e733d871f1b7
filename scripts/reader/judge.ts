import type { z } from "zod";
import { type Problem, type ProblemCode, problemAt } from "../model/problem.ts";
import { suggestion } from "./suggest.ts";
import type { YamlData } from "./yaml.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Holds data against its schema: the typed value, or every problem in it, each at its line and column. */
export function judge<Schema extends z.ZodType>(
  schema: Schema,
  data: YamlData,
): { value: z.output<Schema> } | { problems: Problem[] } {
  const result = schema.safeParse(data.value);
  if (result.success) return { value: result.data };
  const told = result.error.issues.flatMap((issue) => explain(issue, [], schema, data));
  return { problems: told };
}

function explain(issue: Issue, above: Path, schema: z.ZodType, data: YamlData): Problem[] {
  const path = [...above, ...issue.path];
  if (path.length === 0 && issue.code === "invalid_type") return [notEntries(data)];
  const name = `Mục “${nameOf(path)}”`;
  const say = (code: ProblemCode, message: string, fix: string): Problem[] => [
    problemAt(data.placeOf(path), code, `${name} ${message}.`, fix),
  ];
  const missing = issue.code === "invalid_type" || issue.code === "invalid_value";
  if (missing && valueAt(data.value, path) === undefined) {
    return say("CT-205", "bị thiếu", `Thêm dòng “${String(path.at(-1))}: …”.`);
  }
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) =>
        problemAt(
          data.keyPlaceOf([...path, key]),
          "CT-204",
          `Không có mục nào tên “${nameOf([...path, key])}”.`,
          suggestion(key, keysAt(schema, path)),
        ),
      );
    case "invalid_type":
      return say(
        "CT-206",
        `phải là ${expected[issue.expected] ?? "giá trị khác"}`,
        example(issue.expected, path),
      );
    case "invalid_value":
      return say(
        "CT-207",
        `là “${String(valueAt(data.value, path))}”, không có trong các giá trị cho phép`,
        suggestion(String(valueAt(data.value, path)), issue.values.map(String)),
      );
    case "invalid_format":
      return say("CT-207", "không đúng dạng", "Viết lại cho đúng, ví dụ ubnd@hoangmai.example.");
    case "too_small":
      return say("CT-207", "bị bỏ trống", "Viết ít nhất một phần tử, hoặc xoá hẳn mục này.");
    case "invalid_union":
      return nearestBranch(issue).flatMap((inner) => explain(inner, path, schema, data));
    case "custom": {
      const { code, fix } = issue.params as { code: ProblemCode; fix: string };
      return say(code, issue.message, fix);
    }
    default:
      return say("CT-207", "không hợp lệ", "Xem bảng các mục trong sách hướng dẫn biên tập.");
  }
}

/** A head or a file that holds a list, a bare word, or nothing. */
function notEntries(data: YamlData): Problem {
  const message = "Ở đây phải là các mục, mỗi mục một dòng.";
  return problemAt(
    data.placeOf([]),
    "CT-206",
    message,
    "Viết theo mẫu “tên mục: giá trị”, ví dụ “title: Thông báo”.",
  );
}

/** Of the forms a value may take, the one it misses by least: what the editor was most likely writing. */
function nearestBranch(issue: Extract<Issue, { code: "invalid_union" }>): readonly Issue[] {
  const depth = (branch: readonly Issue[]): number =>
    Math.max(0, ...branch.map((inner) => inner.path.length));
  const strange = (branch: readonly Issue[]): number =>
    branch.filter((inner) => inner.code === "unrecognized_keys").length;
  const otherType = (branch: readonly Issue[]): number =>
    branch.filter((inner) => inner.code === "invalid_type" && inner.path.length === 0).length;
  const branches = [...issue.errors].sort(
    (a, b) =>
      otherType(a) - otherType(b) || strange(a) - strange(b) || depth(b) - depth(a) || a.length - b.length,
  );
  return branches[0] ?? [];
}

const expected: Record<string, string> = {
  string: "một dòng chữ",
  array: "một danh sách trong ngoặc vuông",
  object: "một nhóm các mục con",
};

function example(kind: string, path: Path): string {
  const key = String(path.at(-1) ?? "");
  if (kind === "array") return `Viết ${key}: [một, hai].`;
  if (kind === "object")
    return `Viết các mục con ở những dòng dưới “${key}:”, mỗi dòng thụt vào hai dấu cách.`;
  return `Viết ${key}: và một dòng chữ phía sau.`;
}

function nameOf(path: Path): string {
  return path
    .map((part) => (/^\d+$/.test(String(part)) ? String(Number(part) + 1) : String(part)))
    .join(" › ");
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const part of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[part];
  }
  return at;
}

/** The keys a schema knows at a path, through optionals, defaults, lists and unions. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  const def = schema.def as {
    shape?: Record<string, z.ZodType>;
    innerType?: z.ZodType;
    element?: z.ZodType;
    options?: z.ZodType[];
  };
  if (def.innerType) return keysAt(def.innerType, path);
  if (def.options) return [...new Set(def.options.flatMap((option) => keysAt(option, path)))];
  if (def.element) return keysAt(def.element, path.slice(1));
  if (!def.shape) return [];
  const [first, ...rest] = path;
  if (first === undefined) return Object.keys(def.shape);
  const below = def.shape[String(first)];
  return below ? keysAt(below, rest) : [];
}
