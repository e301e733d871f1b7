import type { z } from "zod";

/**
 * The schemas as the editors' manual: one row for each entry, in the words the schema itself carries, so that the
 * manual cannot say anything the reader does not do.
 */
export function manualTable(schema: z.ZodType): string {
  const rows = entries(schema, []).map(
    ({ name, required, about }) => `| \`${name}\` | ${required ? "bắt buộc" : ""} | ${about} |`,
  );
  return ["| Mục | | Ý nghĩa |", "| --- | --- | --- |", ...rows].join("\n");
}

interface Entry {
  name: string;
  required: boolean;
  about: string;
}

function entries(schema: z.ZodType, above: string[]): Entry[] {
  return Object.entries(shapeOf(schema)).flatMap(([key, field]) => {
    const path = [...above, key];
    const own = { name: path.join(" › "), required: isRequired(field), about: field.description ?? "" };
    return [own, ...entries(field, path)];
  });
}

interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  element?: z.ZodType;
  options?: z.ZodType[];
}

/** The fields of an object, looked for through optionals, defaults, lists and unions. */
function shapeOf(schema: z.ZodType): Record<string, z.ZodType> {
  const def = schema.def as unknown as Definition;
  if (def.shape) return def.shape;
  if (def.innerType) return shapeOf(def.innerType);
  if (def.element) return shapeOf(def.element);
  return Object.assign({}, ...(def.options ?? []).map(shapeOf));
}

function isRequired(schema: z.ZodType): boolean {
  const { type } = schema.def as unknown as Definition;
  return type !== "optional" && type !== "default";
}
