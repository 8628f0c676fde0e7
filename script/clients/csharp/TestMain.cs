return await Xunit.Runner.RunAsync(System.Reflection.Assembly.GetExecutingAssembly(), args.Length > 0 ? args[0] : null);
