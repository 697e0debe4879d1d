// Plain JavaScript of an old kind: a Node that cannot read TypeScript must still be able to say so.
const [major, minor] = process.versions.node.split(".").map(Number)

if (major < 22 || (major === 22 && minor < 18)) {
  refuse(
    `This is Node ${process.versions.node}, which is too old to run the shop by itself: start it with "npx pnpm start", which brings its own Node 24.`,
  )
} else if (process.platform === "win32") {
  refuse(
    "The shop does not run on Windows itself: start it inside the Windows Subsystem for Linux (wsl --install).",
  )
} else {
  await import("./cli.ts")
}

function refuse(sentence) {
  console.error(sentence)
  process.exitCode = 1
}
