import { shown } from "../plain-error.ts"
import type { RunningShop } from "./running-shop.ts"

/**
 * What a person reads when the shop runs: where it is, how to log in, how to stop it. The password is shown
 * in a terminal only; a file or a log that the output goes to gets the place where it lies.
 */
export function summary(shop: RunningShop, seconds: number, terminal: boolean): string {
  const lines = [
    `The shop runs, ${seconds.toFixed(1)} s after the start.`,
    "",
    `  Shop      ${shop.shopUrl}`,
    `  Admin     ${shop.adminUrl}`,
    `  Login     ${login(shop, terminal)}`,
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

function login(shop: RunningShop, terminal: boolean): string {
  if (shop.adminFile !== undefined) {
    const kept = shown(shop.adminFile)
    return terminal
      ? `${shop.adminEmail}, password ${shop.adminPassword} (kept in ${kept})`
      : `${shop.adminEmail}, password in ${kept}`
  }
  if (shop.adminEmail !== "") return `${shop.adminEmail}, password as in ADMIN_PASSWORD`
  return "the admin users of this database (ADMIN_EMAIL and ADMIN_PASSWORD make the first)"
}
