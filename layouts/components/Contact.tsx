/** A telephone number to press, as it is written in `site.yaml`. */
export function Phone({ number }: { number: string }) {
  return (
    <>
      Điện thoại: <a href={`tel:${number.replace(/[^+\d]/g, "")}`}>{number}</a>
    </>
  );
}

/** A mail box to press. */
export function MailBox({ address }: { address: string }) {
  return (
    <>
      Thư điện tử: <a href={`mailto:${address}`}>{address}</a>
    </>
  );
}
