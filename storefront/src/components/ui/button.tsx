import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from "react"
import { classNames } from "./class-names"

type Look = {
  /** `primary` once per form; `quiet` looks like a link and keeps the touch size. */
  variant?: "primary" | "secondary" | "quiet"
}

/** A push button; `type` is "submit" unless told otherwise. */
export function Button({
  variant = "primary",
  className,
  type = "submit",
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type={type} className={classNames("btn", `btn-${variant}`, className)} {...rest} />
}

/** A link that looks like a button, for steps that change nothing on the server. */
export function ButtonLink({
  variant = "primary",
  className,
  ...rest
}: Look & AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  return <a className={classNames("btn", `btn-${variant}`, className)} {...rest} />
}
