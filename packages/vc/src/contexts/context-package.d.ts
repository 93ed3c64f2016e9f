// What of a package with contexts is used; `imports` in package.json lays this over each of them. Most come
// without types.

export declare const contexts: ReadonlyMap<string, unknown>
