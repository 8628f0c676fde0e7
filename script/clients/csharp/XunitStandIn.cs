// What the tests use of xunit, for a machine that cannot have the package.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;

namespace Xunit.Abstractions
{
    public interface ITestOutputHelper { void WriteLine(string message); }
}

namespace Xunit
{
    [AttributeUsage(AttributeTargets.Method)] public class FactAttribute : Attribute { public virtual string? Skip { get; set; } public virtual int Timeout { get; set; } }
    public class TheoryAttribute : FactAttribute;
    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)] public sealed class InlineDataAttribute(params object?[]? data) : Attribute { public object?[] Data { get; } = data ?? [null]; }
    public class XunitException(string message) : Exception(message);

    public static class Assert
    {
        public static void True(bool value, string? message = null) { if (!value) throw new XunitException(message ?? "expected true"); }
        public static void False(bool value, string? message = null) { if (value) throw new XunitException(message ?? "expected false"); }
        public static void Null(object? value) { if (value is not null) throw new XunitException($"expected null, got {value}"); }
        public static void NotNull([System.Diagnostics.CodeAnalysis.NotNull] object? value) { if (value is null) throw new XunitException("expected a value"); }
        public static void Equal<T>(T expected, T actual) { if (!Same(expected, actual)) throw new XunitException($"expected {Show(expected)}, got {Show(actual)}"); }
        public static void Equal<T>(IEnumerable<T>? expected, IEnumerable<T>? actual) { if (!Same(expected, actual)) throw new XunitException($"expected {Show(expected)}, got {Show(actual)}"); }
        public static void NotEqual<T>(T expected, T actual) { if (Same(expected, actual)) throw new XunitException($"both are {Show(actual)}"); }
        public static void Same(object? expected, object? actual, int _ = 0) { if (!ReferenceEquals(expected, actual)) throw new XunitException("not the same"); }
        public static void Empty(IEnumerable value) { if (value.Cast<object>().Any()) throw new XunitException($"expected nothing, got {Show(value)}"); }
        public static void Contains(string part, string? whole) { if (whole?.Contains(part) != true) throw new XunitException($"expected {part} in {whole}"); }
        public static void Contains<T>(T part, IEnumerable<T> whole) { if (!whole.Contains(part)) throw new XunitException($"expected {part} in {Show(whole)}"); }
        public static void DoesNotContain(string part, string? whole) { if (whole?.Contains(part) == true) throw new XunitException($"expected no {part} in {whole}"); }
        public static void StartsWith(string part, string? whole) { if (whole?.StartsWith(part) != true) throw new XunitException($"expected {part} at the start of {whole}"); }
        public static T Single<T>(IEnumerable<T> value) { var list = value.ToList(); return list.Count == 1 ? list[0] : throw new XunitException($"expected one, got {Show(list)}"); }
        public static T IsType<T>(object? value) => value is T t && value.GetType() == typeof(T) ? t : throw new XunitException($"expected {typeof(T)}, got {Show(value)}");
        public static T IsAssignableFrom<T>(object? value) => value is T t ? t : throw new XunitException($"expected {typeof(T)}, got {Show(value)}");
        public static T Throws<T>(Action action) where T : Exception { try { action(); } catch (T e) when (e.GetType() == typeof(T)) { return e; } catch (Exception e) { throw new XunitException($"expected {typeof(T)}, got {e}"); } throw new XunitException($"expected {typeof(T)}"); }
        public static T Throws<T>(Func<object?> action) where T : Exception => Throws<T>(() => { action(); });
        public static async Task<T> ThrowsAsync<T>(Func<Task> action) where T : Exception { try { await action(); } catch (T e) when (e.GetType() == typeof(T)) { return e; } catch (Exception e) { throw new XunitException($"expected {typeof(T)}, got {e}"); } throw new XunitException($"expected {typeof(T)}"); }
        public static async Task<T> ThrowsAnyAsync<T>(Func<Task> action) where T : Exception { try { await action(); } catch (T e) { return e; } catch (Exception e) { throw new XunitException($"expected {typeof(T)}, got {e}"); } throw new XunitException($"expected {typeof(T)}"); }
        static bool Same(object? a, object? b) => a is IEnumerable x && b is IEnumerable y && a is not string ? x.Cast<object?>().Zip(y.Cast<object?>()).All(p => Same(p.First, p.Second)) && x.Cast<object?>().Count() == y.Cast<object?>().Count() : Equals(a, b);
        static string Show(object? a) => a is null ? "null" : a is IEnumerable x && a is not string ? $"[{string.Join(", ", x.Cast<object?>().Select(Show))}]" : a.ToString()!;
    }

    sealed class Output : Abstractions.ITestOutputHelper { public void WriteLine(string message) => Console.WriteLine("    " + message); }

    public static class Runner
    {
        public static async Task<int> RunAsync(Assembly assembly, string? only)
        {
            int passed = 0, failed = 0, skipped = 0;
            foreach (var type in assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false }).OrderBy(t => t.FullName))
            foreach (var method in type.GetMethods())
            {
                if (method.GetCustomAttribute<FactAttribute>() is not { } fact) continue;
                if (only is not null && !$"{type.Name}.{method.Name}".Contains(only)) continue;
                if (fact.Skip is { } why) { skipped++; Console.WriteLine($"  skipped {type.Name}.{method.Name}: {why}"); continue; }
                var rows = fact is TheoryAttribute ? method.GetCustomAttributes<InlineDataAttribute>().Select(a => a.Data) : [[]];
                foreach (var row in rows)
                {
                    var name = $"{type.Name}.{method.Name}({string.Join(", ", row)})";
                    try
                    {
                        var arguments = type.GetConstructors()[0].GetParameters().Select(p => p.ParameterType == typeof(Abstractions.ITestOutputHelper) ? (object)new Output() : throw new InvalidOperationException(name)).ToArray();
                        var test = Activator.CreateInstance(type, arguments)!;
                        async Task Go() { if (method.Invoke(test, row) is Task task) await task; if (test is IAsyncDisposable d) await d.DisposeAsync(); else if (test is IDisposable e) e.Dispose(); }
                        await Task.Run(Go).WaitAsync(TimeSpan.FromSeconds(60));
                        passed++;
                    }
                    catch (Exception error)
                    {
                        failed++;
                        Console.WriteLine($"  FAILED {name}\n{(error as TargetInvocationException)?.InnerException ?? error}");
                    }
                }
            }

            Console.WriteLine($"{passed} tests passed, {failed} failed, {skipped} skipped");
            return failed == 0 && passed > 0 ? 0 : 1;
        }
    }
}
