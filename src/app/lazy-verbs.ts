/** Verbs of a tab that are loaded with the first of them. */

/**
 * Carries a verb out once the verbs are loaded. A file of the pane may be out of reach: then `unreachable` says so, nothing
 * is done and nothing answered, and the next verb tries again. Never rejects for that reason.
 */
export function lazyVerbs<Verbs>(
  load: () => Promise<Verbs>,
  unreachable: () => void,
): <Outcome>(verb: (verbs: Verbs) => Outcome | Promise<Outcome>, missed?: () => void) => Promise<Outcome | undefined> {
  let loading: Promise<Verbs> | null = null;
  return async (verb, missed) => {
    let verbs: Verbs;
    try {
      verbs = await (loading ??= load());
    } catch {
      loading = null;
      missed?.();
      unreachable();
      return undefined;
    }
    return verb(verbs);
  };
}
