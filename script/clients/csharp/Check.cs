// Compiles and formats C# without an SDK: Roslyn and a runtime are enough.
//
//   check COMMAND [-- COMMAND]…, where a command is one of
//     build OUT.dll library|exe [--ref X.dll]… [--nowarn ID]… [--nodoc] FOLDER|FILE…
//     format FOLDER|FILE…
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;

static class Check
{
    /// <summary>As the SDK adds them with ImplicitUsings.</summary>
    const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    static readonly string[] Symbols = ["NET", "NET6_0_OR_GREATER", "NET7_0_OR_GREATER", "NET8_0", "NET8_0_OR_GREATER"];

    static readonly Lazy<IReadOnlyList<MetadataReference>> Platform = new(() =>
        Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
            .Where(IsManaged)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToList());

    static int Main(string[] args)
    {
        var rest = new Queue<string>(args);
        while (rest.Count > 0)
        {
            var command = new List<string>();
            while (rest.TryDequeue(out var word) && word != "--")
            {
                command.Add(word);
            }

            var isWell = command is ["format", .. var paths] ? IsFormatted(paths) : Build(command[1], command[2], command.Skip(3));
            if (!isWell)
            {
                return 1;
            }
        }

        return 0;
    }

    static bool Build(string output, string kind, IEnumerable<string> arguments)
    {
        var references = Platform.Value.ToList();
        var sources = new List<string>();
        // The compiler itself says that these two are of no interest where assemblies are unified.
        var quiet = new Dictionary<string, ReportDiagnostic> { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress };
        var hasDocs = true;
        var rest = new Queue<string>(arguments);
        while (rest.TryDequeue(out var word))
        {
            switch (word)
            {
                case "--ref": references.Add(MetadataReference.CreateFromFile(rest.Dequeue())); break;
                case "--nowarn": quiet.Add(rest.Dequeue(), ReportDiagnostic.Suppress); break;
                case "--nodoc": hasDocs = false; break;
                default: sources.AddRange(SourcesIn(word)); break;
            }
        }

        var parse = new CSharpParseOptions(LanguageVersion.CSharp12, hasDocs ? DocumentationMode.Diagnose : DocumentationMode.Parse, preprocessorSymbols: Symbols);
        var trees = sources.AsParallel().AsOrdered()
            .Select(path => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path), Encoding.UTF8), parse, path))
            .ToList();
        trees.Add(CSharpSyntaxTree.ParseText(SourceText.From(Usings, Encoding.UTF8), parse, "GlobalUsings.g.cs"));
        var options = new CSharpCompilationOptions(kind == "exe" ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary)
            .WithNullableContextOptions(NullableContextOptions.Enable)
            .WithGeneralDiagnosticOption(ReportDiagnostic.Error)
            .WithWarningLevel(8)
            .WithSpecificDiagnosticOptions(quiet);
        var compilation = CSharpCompilation.Create(Path.GetFileNameWithoutExtension(output), trees, references, options);
        using var dll = new MemoryStream();
        using var xml = new MemoryStream();
        using var pdb = new MemoryStream();
        var result = compilation.Emit(dll, pdb, hasDocs ? xml : null);
        var problems = result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();
        foreach (var problem in problems.Take(60))
        {
            Console.Error.WriteLine(problem);
        }

        if (problems.Count > 0)
        {
            Console.Error.WriteLine($"{Path.GetFileName(output)}: {problems.Count} problems");
            return false;
        }

        File.WriteAllBytes(output, dll.ToArray());
        File.WriteAllBytes(Path.ChangeExtension(output, ".pdb"), pdb.ToArray());
        File.WriteAllText(
            Path.ChangeExtension(output, ".runtimeconfig.json"),
            """{"runtimeOptions":{"tfm":"net8.0","framework":{"name":"Microsoft.NETCore.App","version":"8.0.0"}}}""");
        Console.WriteLine($"{Path.GetFileName(output)}: {sources.Count} files, no warnings");
        return true;
    }

    static bool IsFormatted(IEnumerable<string> paths)
    {
        var sources = paths.SelectMany(SourcesIn).ToList();
        var differ = sources.AsParallel().Where(path => !IsFormatted(path)).Count();
        Console.WriteLine($"{sources.Count} files formatted, {differ} differ");
        return differ == 0;
    }

    static bool IsFormatted(string path)
    {
        using var workspace = new AdhocWorkspace();
        var text = File.ReadAllText(path);
        var root = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.CSharp12)).GetRoot();
        var formatted = Formatter.Format(root, workspace).ToFullString();
        if (formatted == text)
        {
            return true;
        }

        var (before, after) = (text.Split('\n'), formatted.Split('\n'));
        var line = Enumerable.Range(0, Math.Min(before.Length, after.Length)).FirstOrDefault(index => before[index] != after[index]);
        Console.Error.WriteLine($"{path}({line + 1}): not as the formatter leaves it\n- {before[line]}\n+ {after[line]}");
        return false;
    }

    static IEnumerable<string> SourcesIn(string path) =>
        Directory.Exists(path)
            ? Directory.GetFiles(path, "*.cs", SearchOption.AllDirectories)
                .Where(file => !file.Split('/').Any(part => part is "obj" or "bin" or "readme"))
                .OrderBy(file => file, StringComparer.Ordinal)
            : [path];

    static bool IsManaged(string path)
    {
        try
        {
            AssemblyName.GetAssemblyName(path);
            return true;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }
}
