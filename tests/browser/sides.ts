/** Every page must serve a visitor without JavaScript; so that side is tested first. */
export const bothSides = [
  ["without JavaScript", false],
  ["with JavaScript", true],
] as const;

/** The seed story: two pages, a leading picture, featured on the front page. */
export const seed = {
  url: "/tin-tuc-su-kien/giai-phap-nang-cao-chat-luong-quan-triet-nghi-quyet/",
  title: "Giải pháp nâng cao chất lượng quán triệt, cụ thể hoá nghị quyết ở Hoàng Mai",
};
