"""Reads the sources of a Swift package with the grammar of the language.

read.py PACKAGE on|off: says where there are syntax errors, types that nobody declares, and things that are declared twice;
with `on` also how it is laid out. Without that, lines may be as long as they are.
"""

import pathlib
import sys
from collections import Counter

import tree_sitter_swift
from tree_sitter import Language, Parser

# Of the language, its library, Foundation and XCTest: what a package may name without declaring it.
KNOWN = set(
    """
    Any AnyObject ArraySlice AsyncThrowingStream Bool CancellationError CaseIterable CheckedContinuation Codable CodingKey
    CommandLine Continuation CustomStringConvertible Data Date Decodable Decoder DecodingError Dictionary Double
    Duration Encodable Encoder Equatable Error ExpressibleByArrayLiteral ExpressibleByBooleanLiteral
    ExpressibleByDictionaryLiteral ExpressibleByFloatLiteral ExpressibleByIntegerLiteral ExpressibleByStringLiteral
    FileHandle Hashable Hasher Int Int8 Int16 Int32 Int64 Key KeyedDecodingContainer KeyedEncodingContainer
    LocalizedError Never NSLock ObjectIdentifier Optional Pipe Process RawRepresentable Result Self Sendable Sequence
    Set StaticString String Task Type UInt UInt8 UInt16 UInt32 UInt64 URL URLSession URLSessionWebSocketTask
    UnsafeRawBufferPointer Void XCTestCase DispatchQueue
    """.split()
)
TYPES = {"class_declaration", "protocol_declaration", "typealias_declaration"}


def walk(node):
    yield node
    for child in node.children:
        yield from walk(child)


def name_of(node):
    named = node.child_by_field_name("name")
    return None if named is None else named.text.decode()


def is_extension(node):
    return any(child.type == "extension" for child in node.children)


def members(body):
    """What a body declares that must not be there twice: cases and stored properties."""
    for child in body.children:
        if child.type == "enum_entry":
            for part in child.children_by_field_name("name"):
                yield part.text.decode()
        elif child.type == "property_declaration":
            is_static = any(part.text == b"static" for part in walk(child) if part.type == "property_modifier")
            for part in child.children_by_field_name("name"):
                yield ("static " if is_static else "") + part.text.decode()


def layout_problems(path):
    """What the formatter of the language would not leave so. Texts are not broken."""
    for number, line in enumerate(path.read_text().split("\n"), 1):
        if len(line) > 100 and '"' not in line:
            yield f"{path}:{number}: {len(line)} characters"
        if line != line.rstrip():
            yield f"{path}:{number}: spaces at the end"


def main(root, lint):
    parser = Parser(Language(tree_sitter_swift.language()))
    trees = {path: parser.parse(path.read_bytes()).root_node for path in sorted(root.rglob("*.swift"))}
    problems = []
    declared = set(KNOWN)
    for path, tree in trees.items():
        for node in walk(tree):
            if node.is_error or node.is_missing:
                problems.append(f"{path}:{node.start_point[0] + 1}: syntax error: {node.text[:60]!r}")
            if node.type in TYPES and not is_extension(node):
                declared.add(name_of(node))
            elif node.type == "type_parameter":
                declared.add(node.children[0].text.decode())
    for path, tree in trees.items():
        for node in walk(tree):
            if node.type == "user_type":
                name = next(each.text.decode() for each in walk(node) if each.type == "type_identifier")
                # Attributes of the language begin small.
                if name[0].isupper() and name not in declared:
                    problems.append(f"{path}:{node.start_point[0] + 1}: {name} is not declared")
            elif node.type in ("class_body", "enum_class_body"):
                for name, count in Counter(members(node)).items():
                    if count > 1:
                        problems.append(f"{path}:{node.start_point[0] + 1}: {name} is declared {count} times")
    for module in {path.relative_to(root).parts[:2] for path in trees}:
        files = [path for path in trees if path.relative_to(root).parts[:2] == module]
        for name, count in Counter(path.name.lower() for path in files).items():
            if count > 1:
                problems.append(f"{'/'.join(module)}: {count} files are called {name}")
        tops = Counter(
            name_of(node)
            for path in files
            for node in trees[path].children
            if node.type in TYPES and not is_extension(node)
        )
        problems += [f"{'/'.join(module)}: {name} is declared {count} times" for name, count in tops.items() if count > 1]
    if lint == "on":
        problems += [problem for path in trees if "Tests" not in path.parts for problem in layout_problems(path)]
    print("\n".join(problems[:50]))
    print(f"{len(trees)} files, {len(problems)} problems. Only the syntax and the names were checked: there is no swift here.")
    return 1 if problems else 0


sys.exit(main(pathlib.Path(sys.argv[1]), sys.argv[2]))
