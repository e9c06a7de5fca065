// What the tagger stands on, as AssemblyScript: compiled in place of src/analysis/entities/tagger/machine.ts.
// A view is the place in memory where it begins.

@inline
export function ints(at: i32, _length: i32): Int32Array {
  return changetype<Int32Array>(at);
}

@inline
export function shorts(at: i32, _length: i32): Int16Array {
  return changetype<Int16Array>(at);
}

@inline
export function halves(at: i32, _length: i32): Uint16Array {
  return changetype<Uint16Array>(at);
}

@inline
export function bytes(at: i32, _length: i32): Uint8Array {
  return changetype<Uint8Array>(at);
}
