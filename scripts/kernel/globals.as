// TypeScript's own names for AssemblyScript, which the compiler is told to take: arithmetic of whole numbers, and arrays of numbers as
// bare places in memory. See `compile.mjs`.

@global
export namespace WholeMath {
  export function imul(a: i32, b: i32): i32 {
    return a * b;
  }

  export function min(a: i32, b: i32): i32 {
    return a < b ? a : b;
  }

  export function max(a: i32, b: i32): i32 {
    return a > b ? a : b;
  }
}

@global @unmanaged
export class View<T> {
  @inline @operator("[]")
  get(index: i32): i32 {
    return <i32>load<T>(changetype<usize>(this) + <usize>index * sizeof<T>());
  }

  @inline @operator("[]=")
  set(index: i32, value: i32): void {
    store<T>(changetype<usize>(this) + <usize>index * sizeof<T>(), <T>value);
  }
}

@global @unmanaged
export class Ints extends View<i32> {}

@global @unmanaged
export class Shorts extends View<i16> {}

@global @unmanaged
export class Halves extends View<u16> {}

@global @unmanaged
export class Bytes extends View<u8> {}
