/** Who may import whom. The text of the rules is in the README of the project ("Rooms"). */
const room = (name) => `^${name}/`
const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to })

module.exports = {
  forbidden: [
    forbid("no-circular", "A circle has no reading order.", {}, { circular: true }),
    forbid(
      "nobody-imports-tests",
      "Tests prove the rooms; no room depends on them.",
      { pathNot: "^tests/" },
      { path: "^tests/" },
    ),
    forbid(
      "tests-stay-outside",
      "Tests use packages, tests/support and HTTP, never the sources of the applications.",
      { path: "^tests/" },
      { path: "^(backend|storefront)/" },
    ),
    forbid(
      "storefront-over-http",
      "The storefront reaches the backend over HTTP only.",
      { path: room("storefront") },
      { path: room("backend") },
    ),
    forbid(
      "backend-knows-no-storefront",
      "The backend knows the storefront by its address only.",
      { path: room("backend") },
      { path: room("storefront") },
    ),
    forbid(
      "packages-know-no-application",
      "Packages are shared: they import no application.",
      { path: "^packages/" },
      { path: "^(backend|storefront)/" },
    ),
    forbid(
      "content-and-catalogue-import-zod-only",
      "At run time the shared packages import zod and nothing of ours.",
      {
        path: "^packages/(safety-content|catalogue|gs1)/src/",
        pathNot: "\\.(test|fixture)\\.ts$",
      },
      {
        pathNot: "^(packages/$1/|node_modules/.*/zod/|packages/$1/node_modules/zod)",
        dependencyTypesNot: ["type-only"],
      },
    ),
    forbid(
      "modules-are-islands",
      "A backend module imports no other module.",
      { path: "^backend/src/modules/([^/]+)/" },
      { path: "^backend/src/modules/", pathNot: "^backend/src/modules/$1/" },
    ),
    forbid(
      "modules-through-the-front-door",
      "Workflows, routes and links enter a module by its index or types.",
      { path: "^backend/src/(api|workflows|links|subscribers|jobs|scripts|migration-scripts)/" },
      {
        path: "^backend/src/modules/[^/]+/",
        pathNot: "^backend/src/modules/[^/]+/(index|types|service)\\.ts$",
      },
    ),
    forbid(
      "modules-know-no-callers",
      "Modules lie below workflows and routes.",
      { path: "^backend/src/modules/" },
      { path: "^backend/src/(api|workflows|subscribers|jobs|links)/" },
    ),
    forbid(
      "workflows-know-no-routes",
      "Routes, subscribers and jobs call workflows, never the other way.",
      { path: "^backend/src/workflows/" },
      { path: "^backend/src/(api|subscribers|jobs)/" },
    ),
    forbid(
      "features-are-islands",
      "Features never import each other; app composes them.",
      { path: "^storefront/src/features/([^/]+)/" },
      { path: "^storefront/src/features/", pathNot: "^storefront/src/features/$1/" },
    ),
    forbid(
      "features-know-no-app",
      "app → features → components → lib → config",
      { path: "^storefront/src/(features|components|lib|config|messages)/" },
      { path: "^storefront/src/app/" },
    ),
    forbid(
      "components-know-no-feature",
      "app → features → components → lib → config",
      { path: "^storefront/src/(components|lib|config|messages)/" },
      { path: "^storefront/src/features/" },
    ),
    forbid(
      "lib-knows-no-component",
      "app → features → components → lib → config",
      { path: "^storefront/src/(lib|config|messages)/" },
      { path: "^storefront/src/components/" },
    ),
    forbid(
      "config-knows-nobody",
      "app → features → components → lib → config",
      { path: "^storefront/src/config/" },
      { path: "^storefront/src/(lib|messages)/" },
    ),
    forbid("no-unresolved", "Every import resolves.", {}, { couldNotResolve: true }),
    forbid(
      "no-undeclared-package",
      "Every package used stands in the package.json of the room that uses it.",
      { path: "^(backend|storefront|packages|tests)/" },
      { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules|/dist/" },
    exclude: {
      path: "(^|/)(dist|\\.next|\\.medusa|\\.data|\\.cache|node_modules/\\.cache)/|next-env\\.d\\.ts",
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "storefront/tsconfig.json" },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "require", "node", "default"],
      extensions: [".ts", ".tsx", ".d.ts", ".js", ".mjs", ".cjs", ".json"],
    },
  },
}
