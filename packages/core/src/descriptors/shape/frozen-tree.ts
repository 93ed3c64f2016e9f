/** The tree itself, frozen all through. It has to be one that nobody else holds. */
export function frozenTree<Tree>(tree: Tree): Tree {
  if (typeof tree !== 'object' || tree === null) return tree
  for (const inner of Object.values(tree)) frozenTree(inner)
  return Object.freeze(tree)
}
