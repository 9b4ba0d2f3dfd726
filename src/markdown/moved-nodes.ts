import type {Node, Point} from 'unist'

/** How far nodes lie from where they were parsed: UTF-16 units, lines, and columns on their first line. */
export interface Distance {
  readonly offset: number
  readonly lines: number
  readonly columns: number
}

type Parent = Node & {children?: Node[]}

/** Moves the places of a node and all below it, in place: for a tree that nobody else has seen yet. */
export function movePlaces(node: Node, distance: Distance): void {
  if (node.position) node.position = {start: movedPoint(node.position.start, distance), end: movedPoint(node.position.end, distance)}
  for (const child of (node as Parent).children ?? []) movePlaces(child, distance)
}

/** A copy of a node and all below it at another place; the rest of its values is shared. */
export function movedCopy<Kind extends Node>(node: Kind, distance: Distance): Kind {
  const {children} = node as Parent
  const position = node.position && {start: movedPoint(node.position.start, distance), end: movedPoint(node.position.end, distance)}
  return {...node, ...(children && {children: children.map(child => movedCopy(child, distance))}), ...(position && {position})}
}

function movedPoint({line, column, offset}: Point, {offset: by, lines, columns}: Distance): Point {
  return {line: line + lines, column: line === 1 ? column + columns : column, offset: (offset ?? 0) + by}
}
