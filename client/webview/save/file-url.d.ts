declare module '*.ttf' {
  const name: string;
  export default name;
}
declare module '*.wasm' {
  const name: string;
  export default name;
}
