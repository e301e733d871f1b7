import { type Theme, type Tones, toneNames } from "./palette.ts";

/**
 * `tokens.css` with the colours of another palette: in each rule, every colour property takes the value of the theme the
 * rule is for. Replaced and not added, so that no page carries colours nobody sees.
 *
 * @param css text of `assets/styles/tokens.css`
 * @throws if a theme's rule lacks a colour, since it would keep the old one
 */
export function repaint(css: string, palette: Record<Theme, Tones>): string {
  return css.replace(/([^{}]*\{)([^{}]*)\}/g, (rule: string, selector: string, properties: string) => {
    if (!properties.includes("--ground:")) return rule;
    const tones = palette[themeOf(selector)];
    const painted = toneNames.reduce((text, name) => {
      const property = new RegExp(`(--${name}:\\s*)#[0-9a-f]{6}`);
      if (!property.test(text)) throw new Error(`tokens.css: no --${name} under ${selector.trim()}`);
      return text.replace(property, `$1${tones[name]}`);
    }, properties);
    return `${selector}${painted}}`;
  });
}

function themeOf(selector: string): Theme {
  if (selector.includes("contrast")) return "contrast";
  return selector.includes("dark") || selector.includes(":not([data-theme])") ? "dark" : "light";
}
