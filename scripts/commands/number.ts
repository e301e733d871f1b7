/** A whole number as Vietnamese readers write it: `20.000`. */
export function number(value: number): string {
  return value.toLocaleString("vi-VN");
}

/** With one digit behind the comma: `11,3`. */
export function decimal(value: number): string {
  return value.toFixed(1).replace(".", ",");
}
