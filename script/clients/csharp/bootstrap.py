"""Compiles the checker with the compiler that it will use itself.

bootstrap.py COMPILER RUNTIME SOURCE OUT: folders of the compiler's and the runtime's files, the source of the checker, and
the folder that the program is written to, with what it needs beside it.
"""

import os
import shutil
import sys
from pathlib import Path

from clr_loader import get_coreclr
from pythonnet import set_runtime

os.environ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1"
compiler, runtime, source, out = (Path(argument).resolve() for argument in sys.argv[1:5])
out.mkdir(exist_ok=True)
config = out / "check.runtimeconfig.json"
config.write_text(
    '{"runtimeOptions":{"tfm":"net8.0","framework":{"name":"Microsoft.NETCore.App","version":"8.0.0"}}}'
)
set_runtime(get_coreclr(runtime_config=str(config), dotnet_root=str(runtime)))

import clr  # noqa: E402 -- only there once the runtime is

for name in ("Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp"):
    clr.AddReference(str(compiler / f"{name}.dll"))

from Microsoft.CodeAnalysis import MetadataReference, OutputKind, SyntaxTree  # noqa: E402
from Microsoft.CodeAnalysis.CSharp import (  # noqa: E402
    CSharpCompilation,
    CSharpCompilationOptions,
    CSharpParseOptions,
    CSharpSyntaxTree,
    LanguageVersion,
)
from System import Array, BadImageFormatException  # noqa: E402
from System.IO import FileMode, FileStream  # noqa: E402
from System.Reflection import AssemblyName  # noqa: E402


def is_managed(path: Path) -> bool:
    try:
        AssemblyName.GetAssemblyName(str(path))
    except BadImageFormatException:
        return False
    return True


needed = ("Microsoft.CodeAnalysis", "System.Composition", "Humanizer", "Microsoft.Bcl")
beside = [path for path in compiler.glob("*.dll") if path.name.startswith(needed)]
platform = runtime.glob("shared/Microsoft.NETCore.App/*/*.dll")
references = [
    MetadataReference.CreateFromFile(str(path)) for path in (*platform, *beside) if is_managed(path)
]
options = CSharpParseOptions(LanguageVersion.CSharp12)
tree = CSharpSyntaxTree.ParseText(source.read_text(encoding="utf-8"), options)
compilation = CSharpCompilation.Create(
    "check",
    Array[SyntaxTree]([tree]),
    Array[MetadataReference](references),
    CSharpCompilationOptions(OutputKind.ConsoleApplication),
)
program = FileStream(str(out / "check.dll"), FileMode.Create)
result = compilation.Emit(program)
program.Close()
for diagnostic in result.Diagnostics:
    if str(diagnostic.Severity) == "Error":
        print(diagnostic)
for path in beside:
    shutil.copy(path, out)
sys.exit(0 if result.Success else 1)
