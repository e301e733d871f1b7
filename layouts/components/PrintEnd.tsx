import { qrDrawing } from "../../scripts/model/qr.ts";

/** On paper alone: where the article stands on the web, for people and for their phones. */
export function PrintEnd({ address }: { address: string }) {
  const { size, walk, dashes } = qrDrawing(address);
  return (
    <div class="print-end">
      <svg viewBox={`0 -.5 ${size} ${size}`} aria-hidden="true">
        <path fill="none" stroke="#000" stroke-dasharray={dashes} d={walk} />
      </svg>
      <p>Địa chỉ bài: {address}</p>
    </div>
  );
}
