/**
 * Loads a module when it is first needed, and keeps it. To ask the platform again each time costs more than reading
 * a small document, and where modules go through hooks, a way to another thread and back.
 *
 * @internal
 */
export function loadOnce<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loaded: Promise<Module> | undefined
  return () => {
    // What failed once, such as a part of a page that did not arrive, may come the next time.
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined
      throw error
    })
    return loaded
  }
}
