// swift-tools-version: 5.9

// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

import PackageDescription

let package = Package(
  name: "HeddleClient",
  platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9)],
  products: [
    .library(name: "HeddleClient", targets: ["HeddleClient"])
  ],
  targets: [
    .target(name: "HeddleClient"),
    .executableTarget(
      name: "RunTurn",
      dependencies: ["HeddleClient"],
      path: "Examples/RunTurn"
    ),
    .executableTarget(
      name: "Story",
      dependencies: ["HeddleClient"],
      path: "Examples/Story"
    ),
    .testTarget(name: "HeddleClientTests", dependencies: ["HeddleClient"]),
  ]
)
