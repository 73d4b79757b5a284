/** The part of sodium-native that we call; the package has no types of its own. */
declare module 'sodium-native' {
  type Sodium = {
    /** Writes ciphertext and tag, 16 bytes longer than `message`, to `output`. */
    crypto_aead_chacha20poly1305_ietf_encrypt(
      output: Uint8Array,
      message: Uint8Array,
      additional: Uint8Array | null,
      secretNonce: null,
      nonce: Uint8Array,
      key: Uint8Array,
    ): number
    /** Writes the message, 16 bytes shorter than `ciphertext`, to `output`; throws if the tag is wrong. */
    crypto_aead_chacha20poly1305_ietf_decrypt(
      output: Uint8Array,
      secretNonce: null,
      ciphertext: Uint8Array,
      additional: Uint8Array | null,
      nonce: Uint8Array,
      key: Uint8Array,
    ): number
    /** As above, with 24 bytes of nonce, which may be random. */
    crypto_aead_xchacha20poly1305_ietf_encrypt(
      output: Uint8Array,
      message: Uint8Array,
      additional: Uint8Array | null,
      secretNonce: null,
      nonce: Uint8Array,
      key: Uint8Array,
    ): number
    crypto_aead_xchacha20poly1305_ietf_decrypt(
      output: Uint8Array,
      secretNonce: null,
      ciphertext: Uint8Array,
      additional: Uint8Array | null,
      nonce: Uint8Array,
      key: Uint8Array,
    ): number
    sodium_memzero(bytes: Uint8Array): void
  }
  const sodium: Sodium
  export = sodium
}
