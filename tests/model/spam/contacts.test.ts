import { describe, expect, test } from "vitest";
import { contactOf, destinationOf, suspectContact } from "../../../scripts/model/spam/contacts.ts";

describe("takes a link apart", () => {
  test.each([
    ["mailto:A@Xa.vn", ["a@xa.vn"], ""],
    [
      "mailto:a@xa.vn,b@xa.vn?cc=c@xa.vn&bcc=d@xa.vn",
      ["a@xa.vn", "b@xa.vn", "c@xa.vn", "d@xa.vn"],
      "c@xa.vn\nd@xa.vn",
    ],
    ["mailto:a%40xa.vn?subject=G%C3%B3p%20%C3%BD&body=Xin", ["a@xa.vn"], "Góp ý\nXin"],
    ["mailto:a@xa.vn?subject=%E0%A4%A", ["a@xa.vn"], "\ufffd%A"],
    ["tel:+842383866123", ["+842383866123"], "+842383866123"],
    ["tel:0123;ext=tai%20xiu", ["0123"], "0123\next=tai xiu\n"],
  ])("%s", (href, addresses, words) => {
    expect(contactOf(href)).toEqual({ addresses, words: expect.stringContaining(words) as string });
  });

  test.each(["https://xa.vn/", "/tin/", "#muc", "mail:a@b.vn", ""])("not %s", (href) => {
    expect(contactOf(href)).toBeUndefined();
    expect(suspectContact(href)).toBeUndefined();
  });
});

test.each([
  ["mailto:Bt@xa.vn?subject=x", "bt@xa.vn"],
  ["tel:0123", "0123"],
  ["https://www.xa.vn/a", "xa.vn"],
])("%s leads to %s", (href, destination) => {
  expect(destinationOf(href)).toBe(destination);
});

describe("suspicious", () => {
  const box = "tên hộp thư giống tên trang cờ bạc";
  const host = "tên trang giống tên trang cờ bạc";
  test.each([
    ["mailto:nhacai@gmail.com", "nhacai@gmail.com", box],
    ["mailto:nha.cai@gmail.com", "nha.cai@gmail.com", box],
    ["mailto:NhaCaiUyTin88@gmail.com", "nhacaiuytin88@gmail.com", box],
    ["mailto:cskh.nohu@abc.vn", "cskh.nohu@abc.vn", box],
    ["mailto:taixiu.online@gmail.com", "taixiu.online@gmail.com", box],
    ["mailto:hotro-xocdia@abc.net", "hotro-xocdia@abc.net", box],
    ["mailto:sunwin@gmail.com", "sunwin@gmail.com", box],
    ["mailto:ubnd@xa.gov.vn,nhacai@gmail.com", "nhacai@gmail.com", box],
    ["mailto:ubnd@xa.gov.vn?bcc=taixiu@abc.net", "taixiu@abc.net", box],
    ["mailto:hotro@188bet.com", "hotro@188bet.com", host],
    ["mailto:cskh@fun88.work", "cskh@fun88.work", host],
    ["mailto:a@1.2.3.4", "a@1.2.3.4", "nơi đến là một dãy số, không có tên trang"],
    [
      "mailto:a@abc.vn?subject=T%C3%A0i%20x%E1%BB%89u",
      "a@abc.vn",
      "trong địa chỉ có từ ngữ cờ bạc “tài xỉu”",
    ],
    ["mailto:ubnd@xa.gov.vn?body=nổ hũ", "ubnd@xa.gov.vn", "trong địa chỉ có từ ngữ cờ bạc “nổ hũ”"],
    [
      "mailto:a@abc.vn?body=t.%C3%A0.i%20x.%E1%BB%89.u",
      "a@abc.vn",
      "trong địa chỉ có từ ngữ cờ bạc “tài xỉu”",
    ],
    ["tel:0900;ext=game-bai-doi-thuong", "0900", "trong địa chỉ có từ ngữ cờ bạc “game bài đổi thưởng”"],
  ])("%s", (href, domain, reason) => {
    expect(suspectContact(href)).toEqual({ domain, reason });
  });
});

/** Mail boxes people and offices have: initials and years, names that gambling shares letters with. */
describe("may stand", () => {
  test.each([
    "mailto:banbientap@hoangmai.example",
    "mailto:ubnd.quynhthien@nghean.gov.vn",
    "mailto:lo-de@xa.example",
    "mailto:nhacai@xa.gov.vn",
    "mailto:nguyenvan88@gmail.com",
    "mailto:lan79@gmail.com",
    "mailto:hb88@gmail.com",
    "mailto:kevin88@gmail.com",
    "mailto:do.ca@gmail.com",
    "mailto:cado@gmail.com",
    "mailto:trunghung@gmail.com",
    "mailto:maubinh@gmail.com",
    "mailto:bachthu@gmail.com",
    "mailto:bancansudang@gmail.com",
    "mailto:nhacaitao@gmail.com",
    "mailto:sodendo@gmail.com",
    "mailto:darwin12@gmail.com",
    "mailto:congan@xa.vn?subject=T%E1%BB%91%20gi%C3%A1c%20t%E1%BB%99i%20%C4%91%C3%A1nh%20b%E1%BA%A1c%2C%20l%C3%B4%20%C4%91%E1%BB%81",
    "mailto:gopy@phuong.vn?subject=G%C3%B3p%20%C3%BD&body=K%C3%ADnh%20g%E1%BB%ADi",
    "tel:+84238386612",
    "tel:113",
    "tel:19008198",
  ])("%s", (href) => {
    expect(suspectContact(href)).toBeUndefined();
  });
});
