import { shown } from "../plain-error.ts"
import type { RunningShop } from "./running-shop.ts"

/** What a person reads when the shop runs: where it is, how to log in, how to stop it. */
export function summary(shop: RunningShop, seconds: number): string {
  const lines = [
    `The shop runs, ${seconds.toFixed(1)} s after the start.`,
    "",
    `  Shop      ${shop.shopUrl}`,
    `  Admin     ${shop.adminUrl}`,
    `  Login     ${login(shop)}`,
    `  Data      ${shown(shop.dataDir)}`,
    "",
    "Ctrl-C stops it.",
  ]
  return lines.join("\n")
}

/** A warning that cannot be overlooked among the other lines. */
export function banner(warning: string): string {
  const rule = "!".repeat(78)
  return `\n${rule}\n  WARNING: ${warning}\n${rule}`
}

function login(shop: RunningShop): string {
  if (shop.adminFile !== undefined) {
    return `${shop.adminEmail}, password in ${shown(shop.adminFile)}`
  }
  if (shop.adminEmail !== "") return `${shop.adminEmail}, password as in ADMIN_PASSWORD`
  return "the admin users of this database (ADMIN_EMAIL and ADMIN_PASSWORD make the first)"
}
