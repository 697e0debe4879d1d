/** A column of sums: the total is set apart, a part explains the line above it, an open one says when its amount comes. */
export function Sums({
  rows,
}: {
  rows: readonly {
    key: string
    label: string
    value: string
    role: "sum" | "total" | "part" | "open"
  }[]
}) {
  return (
    <dl className="sums">
      {rows.map(({ key, label, value, role }) => (
        <div key={key} className={`sums-${role}`}>
          <dt>{label}</dt>
          <dd className={role === "open" ? undefined : "figure"}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
