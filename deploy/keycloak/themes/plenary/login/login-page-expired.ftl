<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "title">${msg("pageExpiredTitle")} – <#elseif section = "header">${msg("pageExpiredTitle")}
<#elseif section = "form">
<p>${msg("plenaryExpired")}</p>
<p class="actions"><a class="button" href="${url.loginAction}">${msg("plenaryGoOn")}</a><a href="${url.loginRestartFlowUrl}">${msg("plenaryStartAgain")}</a></p>
</#if>
</@layout.registrationLayout>
