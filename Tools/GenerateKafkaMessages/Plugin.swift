import PackagePlugin

@main
struct GenerateKafkaMessages: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {}
}
