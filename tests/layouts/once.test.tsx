import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { once } from "../../layouts/components/once.tsx";

interface Props {
  link: { title: string };
  level?: 2 | 3;
  open?: boolean | undefined;
}

/** A component, the same rendered once, and how often that one was asked. */
function both() {
  let asked = 0;
  const Plain = ({ link, level = 2, open }: Props) => (
    <>
      <p class={`level-${level}`}>{link.title}</p> {open && <b>“mở” &amp; &lt;</b>}
    </>
  );
  const Ready = once((props: Props) => {
    asked++;
    return Plain(props);
  });
  return { Plain, Ready, asked: () => asked };
}

const link = { title: 'Tin <b> & "lời"' };
const within = (children: VNode) => renderToString(<main>{children} sau</main>);

const cases: Record<string, Props> = {
  "an object": { link },
  "a number": { link, level: 3 },
  "a flag": { link, open: true },
  "a number and a flag": { link, open: true, level: 3 },
  "another object": { link: { title: "Khác" }, open: true },
  "nothing where a flag may be": { link, open: undefined },
};

test.each(Object.entries(cases))("with %s its markup is that of the component itself", (_, props) => {
  const { Plain, Ready } = both();
  const expected = within(<Plain {...props} />);
  expect([within(<Ready {...props} />), within(<Ready {...props} />)]).toEqual([expected, expected]);
});

test("each of these props has its own markup, and is rendered once however often it is asked for", () => {
  const { Plain, Ready, asked } = both();
  for (const props of [...Object.values(cases), ...Object.values(cases)]) {
    expect(within(<Ready {...props} />)).toBe(within(<Plain {...props} />));
  }
  expect(asked()).toBe(Object.keys(cases).length);
});

test("an object of the same content is another object", () => {
  const { Ready, asked } = both();
  within(<Ready link={{ title: "Một" }} />);
  within(<Ready link={{ title: "Một" }} />);
  expect(asked()).toBe(2);
});

test("props of the same values under other names are other props", () => {
  const Pair = once(({ a, b }: { a: string; b: string }) => `${a}-${b}`);
  expect(within(<Pair a="1" b="2" />)).toBe("<main>1-2 sau</main>");
  expect(within(<Pair b="1" a="2" />)).toBe("<main>2-1 sau</main>");
});

test("a component that shows nothing shows nothing each time", () => {
  const Nothing = once(({ trail }: { trail: string[] }) => (trail.length === 0 ? null : <p>{trail}</p>));
  const trail: string[] = [];
  expect([within(<Nothing trail={trail} />), within(<Nothing trail={trail} />)]).toEqual(
    Array(2).fill("<main> sau</main>"),
  );
});
