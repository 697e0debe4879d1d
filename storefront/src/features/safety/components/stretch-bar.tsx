/** Hours in a day: one block of the bar. */
const DAY = 24

/**
 * A row of days with the stretch marked for which something holds. All bars of a list share `end`, so that
 * they can be compared by eye. The words beside it say the same: it is not read aloud.
 */
export function StretchBar({
  from,
  to,
  end,
}: {
  /** Start and end of the stretch, in hours after the treatment. */
  from: number
  to: number
  /** End of the whole row, in hours after the treatment. */
  end: number
}) {
  return (
    <svg
      className="days"
      viewBox={`0 0 ${end} ${DAY}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect x={from} width={to - from} height={DAY} />
      <path d={`M0 ${DAY / 2}H${end}`} />
    </svg>
  )
}
