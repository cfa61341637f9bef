
// Starts the program that comes with this answer. wasm-bindgen has a way for every way to give one; there is one here.
export const start = async (asked) => {
  const response = await asked;
  const imports = __wbg_get_imports();
  // Of another type it is compiled only once it has come.
  const { instance, module } =
    response.headers.get("Content-Type") === "application/wasm"
      ? await WebAssembly.instantiateStreaming(response, imports)
      : await WebAssembly.instantiate(await response.arrayBuffer(), imports);
  return __wbg_finalize_init(instance, module);
};
