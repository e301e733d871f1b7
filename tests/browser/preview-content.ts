/** The `site.yaml` of a small ward. */
export const SITE = `name: Trang thông tin phường Ven Sông
shortName: Phường Ven Sông
level: phường
agency: Ủy ban nhân dân phường Ven Sông
address: Số 2 đường Bờ Kè, phường Ven Sông
contacts:
  phone: 0200 000 000
domain: https://vensong.example
sections:
  - slug: thong-bao
    title: Thông báo
    menu: 1
`;

/** What an article of the tests has of its own. */
export interface Writing {
  title?: string;
  date?: string;
  extra?: string;
}

/** An article's file. */
export function article(
  text: string,
  { title = "Họp tổ dân phố", date = "20/09/2026 19:30", extra = "" }: Writing = {},
) {
  return `---\ntitle: ${title}\ndate: ${date}\nauthor: Tổ tự quản\n${extra}---\n\n${text}\n`;
}
