import Foundation

/// The digest that the opening of a WebSocket is confirmed with. For nothing else: it is no secret.
func sha1(_ message: Data) -> Data {
  var bytes = [UInt8](message)
  let bits = UInt64(bytes.count) * 8
  bytes.append(0x80)
  while bytes.count % 64 != 56 {
    bytes.append(0)
  }
  for shift in stride(from: 56, through: 0, by: -8) {
    bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
  }
  var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
  for start in stride(from: 0, to: bytes.count, by: 64) {
    mix(Array(bytes[start..<start + 64]), into: &state)
  }
  var digest = Data()
  for word in state {
    for shift in [24, 16, 8, 0] {
      digest.append(UInt8(truncatingIfNeeded: word >> UInt32(shift)))
    }
  }
  return digest
}

private func mix(_ block: [UInt8], into state: inout [UInt32]) {
  var words = [UInt32](repeating: 0, count: 80)
  for index in 0..<16 {
    for offset in 0..<4 {
      words[index] = words[index] << 8 | UInt32(block[index * 4 + offset])
    }
  }
  for index in 16..<80 {
    let word = words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16]
    words[index] = rotate(word, by: 1)
  }
  var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
  for index in 0..<80 {
    let mixed: UInt32
    let constant: UInt32
    if index < 20 {
      mixed = (b & c) | (~b & d)
      constant = 0x5A82_7999
    } else if index < 40 {
      mixed = b ^ c ^ d
      constant = 0x6ED9_EBA1
    } else if index < 60 {
      mixed = (b & c) | (b & d) | (c & d)
      constant = 0x8F1B_BCDC
    } else {
      mixed = b ^ c ^ d
      constant = 0xCA62_C1D6
    }
    let next = rotate(a, by: 5) &+ mixed &+ e &+ constant &+ words[index]
    e = d
    d = c
    c = rotate(b, by: 30)
    b = a
    a = next
  }
  state[0] = state[0] &+ a
  state[1] = state[1] &+ b
  state[2] = state[2] &+ c
  state[3] = state[3] &+ d
  state[4] = state[4] &+ e
}

private func rotate(_ word: UInt32, by count: UInt32) -> UInt32 {
  word << count | word >> (32 - count)
}
