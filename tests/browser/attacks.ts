/** What somebody who got a word into a page would try, and the directive of the page's policy that refuses it. */
export interface Attack {
  name: string;
  directive: string;
  /** Runs in the page; `other` is the origin of another site. Where it succeeds, the page's title becomes `gone`. */
  run(other: string): void;
}

export const attacks: Attack[] = [
  {
    name: "an inline script",
    directive: "script-src-elem",
    run() {
      const script = document.createElement("script");
      script.textContent = "document.title = 'gone'";
      document.head.append(script);
    },
  },
  {
    name: "an event handler",
    directive: "script-src-attr",
    run() {
      document.body.setAttribute("onclick", "document.title = 'gone'");
      document.body.click();
    },
  },
  {
    name: "a script of another site",
    directive: "script-src-elem",
    run(other) {
      const script = document.createElement("script");
      script.src = `${other}/a.js`;
      document.head.append(script);
    },
  },
  {
    name: "a picture of another site",
    directive: "img-src",
    run(other) {
      document.body.append(Object.assign(new Image(), { src: `${other}/a.png` }));
    },
  },
  {
    name: "a style sheet of its own",
    directive: "style-src-elem",
    run() {
      const style = document.createElement("style");
      style.textContent = "body { display: none }";
      document.head.append(style);
    },
  },
  {
    name: "a style attribute",
    directive: "style-src-attr",
    run() {
      document.body.setAttribute("style", "display: none");
    },
  },
  {
    name: "a frame with another site",
    directive: "frame-src",
    run(other) {
      document.body.append(Object.assign(document.createElement("iframe"), { src: `${other}/a` }));
    },
  },
  {
    name: "a request to another site",
    directive: "connect-src",
    run(other) {
      fetch(`${other}/a`).catch(() => undefined);
    },
  },
  {
    name: "a form that sends to another site",
    directive: "form-action",
    run(other) {
      const form = Object.assign(document.createElement("form"), { action: `${other}/a`, method: "post" });
      document.body.append(form);
      form.submit();
    },
  },
  {
    name: "another base for all links",
    directive: "base-uri",
    run(other) {
      document.head.append(Object.assign(document.createElement("base"), { href: other }));
    },
  },
];
