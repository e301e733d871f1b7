/** Pixels a picture is shrunk to, each way: JPEG and WebP decode to a fraction of their size, so most is never unpacked. */
const SIDE = 16;

/**
 * The mean colour of a picture's pixels, as `#rrggbb` in sRGB.
 *
 * @param bytes the picture's file
 * @returns `undefined` where something shines through: what lies behind it would show for good
 * @throws if the picture does not decode whole
 */
export async function meanColour(bytes: Uint8Array): Promise<string | undefined> {
  const { default: sharp } = await import("sharp");
  const open = () => sharp(bytes, { failOn: "error" });
  const { hasAlpha } = await open().metadata();
  if (hasAlpha && !(await open().stats()).isOpaque) return undefined;
  const { data, info } = await open()
    .resize(SIDE, SIDE, { fit: "fill" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const mean = (channel: number): number => {
    let sum = 0;
    for (let at = channel; at < data.length; at += info.channels) sum += data[at] ?? 0;
    return Math.round(sum / (SIDE * SIDE));
  };
  return `#${[0, 1, 2].map((channel) => mean(channel).toString(16).padStart(2, "0")).join("")}`;
}
