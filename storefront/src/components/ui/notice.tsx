import type { ReactNode } from "react"

/** A message in a frame. `error` and `success` are announced when they appear after an action (`live`). */
export function Notice({
  tone = "info",
  title,
  live = false,
  children,
}: {
  tone?: "info" | "draft" | "success" | "error"
  title?: string | undefined
  /** Set when the notice appears in answer to what the visitor did. */
  live?: boolean
  children: ReactNode
}) {
  const role = live ? (tone === "error" ? "alert" : "status") : undefined
  return (
    <div className={`notice notice-${tone}`} role={role}>
      {title ? <p className="notice-title">{title}</p> : null}
      {children}
    </div>
  )
}
