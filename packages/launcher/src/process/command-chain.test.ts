import { describe, expect, it } from "vitest"
import { belongsToCommand } from "./command-chain.ts"

describe("belongsToCommand", () => {
  it.each([
    "npm exec pnpm start",
    "node /usr/bin/npx pnpm start",
    "sh -c 'pnpm' start --port 8000",
    "/root/.npm/_npx/1/node_modules/pnpm/bin/pnpm start --port 8000",
    "sh -c node packages/launcher/src/start.mjs",
  ])("counts %s", (command) => {
    expect(belongsToCommand(command)).toBe(true)
  })

  it.each(["-bash", "/sbin/init", "tmux new", "python3 run.py"])("does not count %s", (command) => {
    expect(belongsToCommand(command)).toBe(false)
  })
})
