/**
 * The face of a Đông Sơn bronze drum, as quiet rings of light on the card's ground: known to everyone in Vietnam and no
 * one authority's own. A star of fourteen rays, circles, a ring of teeth, a ring of dots.
 *
 * @param radius of the outermost ring, in pixels
 */
export function drum(x: number, y: number, radius: number): string {
  const ring = (part: number, width: number) =>
    `<circle r="${round(radius * part)}" stroke-width="${width}" fill="none"/>`;
  return `<g transform="translate(${x} ${y})" fill="#fff" stroke="#fff" opacity="0.1">
${ring(1, 3)}${ring(0.96, 3)}${ring(0.8, 3)}${ring(0.76, 3)}${ring(0.58, 3)}${ring(0.54, 3)}${ring(0.36, 3)}
<path stroke="none" d="${teeth(radius * 0.945, radius * 0.815, 84)}"/>
<circle r="${round(radius * 0.67)}" fill="none" stroke-width="${round(radius * 0.045)}" stroke-linecap="round" stroke-dasharray="0 ${round((2 * Math.PI * radius * 0.67) / 48)}"/>
<path stroke="none" d="${teeth(radius * 0.525, radius * 0.375, 42)}"/>
<path stroke="none" d="${star(radius * 0.33, radius * 0.11, 14)}"/>
</g>`;
}

/** Triangles that point inwards, side by side all around. */
function teeth(outer: number, inner: number, count: number): string {
  const step = (2 * Math.PI) / count;
  return Array.from({ length: count }, (_, at) => {
    const from = at * step;
    return `M${point(outer, from)}L${point(inner, from + step / 2)}L${point(outer, from + step)}z`;
  }).join("");
}

function star(outer: number, inner: number, rays: number): string {
  const corners = Array.from({ length: 2 * rays }, (_, at) =>
    point(at % 2 === 0 ? outer : inner, (at * Math.PI) / rays),
  );
  return `M${corners.join("L")}z`;
}

/** A place on a circle, as SVG writes it; the angle in radians from the top, clockwise. */
function point(radius: number, angle: number): string {
  return `${round(radius * Math.sin(angle))} ${round(-radius * Math.cos(angle))}`;
}

/** To a tenth of a pixel: sines differ in their last digits from one processor to another. */
function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
