import { execFileSync } from "node:child_process"
import { existsSync } from "node:fs"
import { chromium as playwrightChromium } from "@playwright/test"
import sparticuz from "@sparticuz/chromium"

/** A browser that Playwright, Lighthouse and the benches can start. */
export interface FoundBrowser {
  path: string
  /** Where it came from, in words for the log. */
  origin: string
}

/**
 * What the browser is started with. None of it weakens web security: the sandbox cannot start as root, and the rest
 * keeps a test machine without a network from being asked for Google's hosts.
 */
export const launchArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

/** The headless shell first: it draws no window, and a run of stories takes two thirds of a full browser's time. */
const commands = [
  "chromium-headless-shell",
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "chrome",
]

const installedPaths = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
]

/** The places to look, injectable so that the order can be proven without any browser. */
export interface Places {
  chromiumPath: string | undefined
  onPath: (command: string) => string | undefined
  exists: (path: string) => boolean
  playwright: () => string
  bundled: () => Promise<string>
}

function which(command: string): string | undefined {
  try {
    const tool = process.platform === "win32" ? "where" : "which"
    const found = execFileSync(tool, [command], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    })
    return found.split("\n")[0]?.trim() || undefined
  } catch {
    return undefined
  }
}

const realPlaces: Places = {
  chromiumPath: process.env["CHROMIUM_PATH"],
  onPath: which,
  exists: existsSync,
  playwright: () => playwrightChromium.executablePath(),
  bundled: () => sparticuz.executablePath(),
}

function onMachine(places: Places): string | undefined {
  for (const command of commands) {
    const path = places.onPath(command)
    if (path !== undefined) return path
  }
  return installedPaths.find((path) => places.exists(path))
}

/**
 * Finds a Chromium: `CHROMIUM_PATH`, then one on the machine, then Playwright's own, then the one inside the npm
 * package `@sparticuz/chromium` (unpacked into the temporary folder; its own arguments are never used, because they
 * switch off web security). Throws if `CHROMIUM_PATH` points nowhere.
 */
export async function findBrowser(places: Places = realPlaces): Promise<FoundBrowser> {
  if (places.chromiumPath) {
    if (!places.exists(places.chromiumPath)) {
      throw new Error(`CHROMIUM_PATH is ${places.chromiumPath}, but there is no such file.`)
    }
    return { path: places.chromiumPath, origin: "CHROMIUM_PATH" }
  }
  const machine = onMachine(places)
  if (machine !== undefined) return { path: machine, origin: "found on this machine" }
  const own = places.playwright()
  if (own !== "" && places.exists(own)) return { path: own, origin: "Playwright's own" }
  return { path: await places.bundled(), origin: "npm package @sparticuz/chromium" }
}
